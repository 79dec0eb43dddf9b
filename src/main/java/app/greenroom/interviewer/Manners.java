package app.greenroom.interviewer;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an interviewer does not say, in plain words. It looks for more than it has to: what is taken for bad manners by
 * mistake costs nothing but the freedom of one remark.
 */
enum Manners {
    FEEDBACK(
            "It judged the answer.",
            "good|great|greatly|excellent|excellently|strong|strongly|stronger|weak|weaker|impress\\w*|perfect|perfectly|brilliant\\w*|amazing"
                    + "|awesome|fantastic|wonderful|superb|outstanding|terrific|nice|nicely|solid|incredible|fabulous|stellar|remarkable"
                    + "|exceptional\\w*|splendid|lovely|delightful|insightful|thoughtful\\w*|thorough\\w*|compelling|convincing|persuasive|clever"
                    + "|smart|correct\\w*|incorrect\\w*|wrong|poor|poorly|bad|badly|terrible|awful|disappoint\\w*|lacking|lacks|insufficient"
                    + "|vague|vaguely|confusing|mediocre|helpful|useful|interesting|fascinating|unfortunately|bravo|congrat\\w*|kudos"
                    + "|proud|exactly|absolutely|precisely|indeed|valid|valuable|sufficient|complete|incomplete|enough",
            "well (?:done|said|put|thought|structured|explained|told)",
            "(?:spot|right) on|makes sense|that helps|on the right track|nailed it|keep it up|clear (?:answer|example|story|picture)",
            "(?:that's|that is|you're|you are|quite|everything|got it|it) right|right (?:answer|thing|about)|full credit|credit|skill\\w*|talent\\w*",
            "ahead of|(?:than|like|unlike) (?:most|others|anyone|anybody|everyone|everybody)|most (?:people|candidates)|compared (?:to|with)|in your favour",
            "(?:did|do|done|doing|went|go|goes|going|answered|handled|put|said) (?:\\w+ )?well|(?:very|really|so|quite|pretty) well|are you (?:really )?sure|did you really",
            "made (?:it |that |this |them |things )?up|invent\\w*|fake\\w*|cheat\\w*|honest\\w*|truth\\w*|lies?|lied|lying",
            "i (?:do not|don't|did not|didn't|cannot|can't|doubt|expected|hoped|wonder|worry)|not (?:much|very|quite|really)|(?:very|so|too) little|little about",
            "i (?:really |do |fully |quite )?(?:like|love|enjoy\\w*|admire|agree|disagree|doubt|believe you|respect)",
            "(?:much|far|even|be|done|do|answer|sound\\w*) (?:better|best|worse|worst)|(?:best|better|worst|worse) (?:answer|example|one|so far)",
            "too (?:short|long|vague|general|little|brief|much|simple|thin)",
            "you(?:'ve| have| had)? (?:just )?(?:miss|missed|forgot|forgotten|omitted|skipped|failed|passed|covered|answered|left out|succeeded)",
            "you (?:did not|didn't|have not|haven't|never|should|should have|could have|might have|need to|must|ought|still owe)",
            "(?:was|is|were|are|still|what's|something) missing|not (?:mention\\w*|covered|said|named|enough)",
            "your (?:best|performance|strengths?|weakness\\w*|mistakes?|progress|level|chances)"),
    SCORE(
            "It spoke of scores or of what it listens for.",
            "scor\\w*|graded?|grades|grading|rubric\\w*|criteri\\w*|marks|feedback|evaluat\\w*|assess\\w*|judg\\w*|checklist|benchmark",
            "(?:rate|rating|rank|mark)(?: of)? (?:you|your|it|this|that)|your (?:rating|rank|mark)",
            "(?:the|your|all|of|more|key|full|bonus|\\w+ting|one|two|three|four|five|ten|\\d+) points?|point (?:one|two|three|\\d)",
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:out )?of (?:three|four|five|ten|\\d+)|(?:my|the|your|some) notes|level (?:one|two|three|four|five|\\d)|(?:\\d+|five|four|three|two) stars?",
            "(?:model|sample|ideal|right|expected|answer) (?:answer|key)|answer (?:should|would|must|needs to) (?:have|be|include|mention)",
            "(?:looking|listening|waiting|hoping|checking) for|(?:want|wanted|expect\\w*|hoped) (?:you )?to (?:hear|say|mention)",
            "(?:are|be|get|got|is|not) hired|(?:the|this) job|job offer|(?:hire|recommend|reject) you"),
    PERSONAL(
            "It asked something personal.",
            "as an? (?:\\w+ )?(?:woman|man|girl|boy|lady|mother|father|parent|foreigner|immigrant|\\w+ian|\\w+ese|\\w+ish|\\w+ist)"
                    + "|wom[ae]n|girls?|boys?|lad(?:y|ies)|gentlem[ae]n|females?|males?|husband|wife|wives|pregnan\\w*|promoted|salary|holidays?",
            "how old|(?:your|what|which) age|age are you|born|birth\\w*|years old|your generation",
            "(?:are|were|is|be|being) you (?:\\w+ )?(?:married|single|divorced|engaged|pregnant|religious|disabled|ill|sick|healthy|depressed"
                    + "|gay|straight|lesbian|bisexual|transgender|muslim|christian|jewish|hindu|catholic|buddhist|atheist|black|white|asian"
                    + "|foreign|an immigrant|a mother|a father|a parent|a citizen|a man|a woman|from|native)",
            "your (?:\\w+ )?(?:wife|husband|spouse|girlfriend|boyfriend|partner|fianc\\w+|child|children|kids?|baby|famil\\w+|sons?|daughters?|mother"
                    + "|father|mum|mom|dad|parents?|siblings?|brothers?|sisters?|religion|faith|god|church|mosque|belief\\w*|health|illness\\w*"
                    + "|disease|condition|disabilit\\w+|diagnos\\w+|therap\\w+|medicat\\w+|medicine|doctors?|weight|height|body|looks|appearance"
                    + "|hair|face|voice|accent|nationalit\\w+|citizenship|passport|visa|ethnicit\\w+|race|skin|origins?|heritage|ancest\\w+"
                    + "|mother tongue|first language|country|home|homeland|hometown|gender|sex|sexualit\\w+|orientation|pronouns|love life"
                    + "|relationship\\w*|private life|personal life|politics|politic\\w+|vote|salary|pay|income|wage|debts?|savings|address|phone"
                    + "|e-?mail|password|bank|credit|surname|name|birthday)",
            "(?:do|did|have|had|will|would|could) you (?:\\w+ ){0,3}(?:children|kids|a family|a baby|a husband|a wife|a boyfriend|a girlfriend|a partner"
                    + "|a disability|a visa|a passport|an illness|a condition)",
            "(?:where|which country|what country|whereabouts) (?:\\w+ )?(?:are|were|do|did) you (?:\\w+ )?(?:from|come|grow|live|born|raised)|where are you from"
                    + "|come from originally|originally from|native (?:language|speaker|country)",
            "(?:start|starting|have|having|raise|raising) (?:a family|children|kids|a baby)|matern\\w*|patern\\w*|pregnan\\w*|menstr\\w*",
            "pray\\w*|worship\\w*|church|mosque|synagogue|bible|koran|quran|ramadan|believe in god|god|allah|jesus|religio\\w*",
            "vot(?:e|ed|ing) for|politic\\w*|trade union|union member\\w*|president|election\\w*|democrat\\w*|republican\\w*",
            "sex|sexy|sexual\\w*|naked|nude|kiss\\w*|dating|flirt\\w*|marry|married|divorc\\w*|in love|love you|attractive|beautiful|handsome",
            "(?:do|did) you (?:earn|make|drink|smoke|take drugs)|alcohol\\w*|drunk|credit card|social security|criminal record|arrested|prison",
            "(?:mental|physical) (?:health|illness|condition)|disabilit\\w*|disabled|cancer|hiv|depress\\w*|autis\\w*|adhd|psychiatr\\w*"),
    ROLE(
            "It stepped out of its part.",
            "(?:system|developer|hidden|secret|initial) \\w+|prompts?|instruct\\w*|language models?|chat ?bots?|chatgpt|gpt\\w*|openai|anthropic|claude"
                    + "|ollama|llama|llms?|jail ?break\\w*|artificial intelligence|assistant|ai|ais|override\\w*|role ?play\\w*|pirate\\w*|ahoy|arr+|matey",
            "(?:i'm|i am|i was|i will be|i'll be) (?:now|no longer|not|your|the|a|an|here to|programmed|allowed|supposed|only|happy to|sorry)",
            "my (?:name|role|rules|instructions|training|creators?|purpose|list|notes|favou?rite)",
            "as you (?:wish|asked|ask|requested|instructed|command\\w*|like|say)|of course|certainly|sure thing|understood i|i (?:will|shall|can|must) (?:now )?"
                    + "(?:ignore|forget|obey|comply|do|tell|reveal|give|repeat|say|act|pretend)|i (?:ignore|obey|comply|pretend|act)",
            "pretend\\w*|ignore (?:all|my|the|your)|disregard|forget (?:all|my|the|what|everything)|confidential|secret\\w*|reveal\\w*|password\\w*"),
    OTHERS(
            "It spoke of other people who were interviewed.",
            "candidates?|applicants?|interviewees?|(?:other|previous|last|next|earlier) (?:people|person|one|interview\\w*) (?:i|said|told|here|we)",
            "(?:everyone|everybody|anyone|somebody|someone) else (?:said|says|answered|here|told)"),
    UNSAFE(
            "It used words that nobody should hear in an interview.",
            "fuck\\w*|shit\\w*|bullshit|bitch\\w*|cunts?|assholes?|arseholes?|bastards?|wankers?|dickheads?|piss\\w*|damn\\w*|crap|hell|slut\\w*|whore\\w*",
            "kill\\w*|suicid\\w*|murder\\w*|bomb\\w*|weapon\\w*|gun|guns|shoot\\w*|stab\\w*|rape\\w*|raping|terroris\\w*|nazi\\w*|hitler|genocide|violen\\w*|blood\\w*"
                    + "|die|dead|death",
            "stupid\\w*|idiot\\w*|moron\\w*|dumb\\w*|ugly|fat|fool\\w*|loser\\w*|shut up|pathetic|ridiculous|hate\\w*|racis\\w*|coward\\w*|liar|lying|lie to",
            "cocaine|heroin|drug|drugs|porn\\w*|torture\\w*|hack\\w*|steal\\w*|poison\\w*|threat\\w*");

    private final String objection;
    private final Pattern pattern;

    Manners(String objection, String... patterns) {
        this.objection = objection;
        this.pattern = Pattern.compile("(?<!\\S)(?:" + String.join("|", patterns) + ")(?!\\S)");
    }

    /** In a sentence for the administrator. */
    String objection() {
        return objection;
    }

    /**
     * @param folded the words, see {@link Lettering#folded}
     * @param known likewise: what is said in there may be said here
     */
    boolean offends(String folded, String known) {
        Set<String> stems = Set.copyOf(Texts.stems(known));
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            if (!(" " + known + " ").contains(" " + matcher.group() + " ")
                    && !stems.contains(Texts.stem(matcher.group()))) {
                return true;
            }
        }
        return false;
    }
}
