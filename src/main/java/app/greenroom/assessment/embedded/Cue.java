package app.greenroom.assessment.embedded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns of phrase by which a listener knows what a sentence is for. Counted by kind, never by length. */
enum Cue {
    SITUATION(
            "when (i|we) (was|were|worked|joined|started|had|led|ran)|(at|in) my (last|previous|first|current|former|old)"
                    + "|at the time|last (year|month|week|spring|summer|autumn|winter|quarter) (i|we|our|my)|(years?|months?|weeks?) ago|there was an?"
                    + "|back in|while (i|we) (was|were)|(i|we) (was|were) (working|building|running|part|on a)|worked (at|for|as|on)"
                    + "|the (problem|situation|context|background) (was|is)|our (team|company|customers?|users?) (was|were|had)"),
    TASK(
            "my (job|task|role|goal|responsibility|part|brief|challenge) (was|is)|i was (asked|responsible|in charge|told|supposed|given|leading)"
                    + "|(i|we) (had|needed) to|(the|our) (goal|aim|target|task|deadline|challenge|objective) (was|is)|asked me to|was due"
                    + "|it was (my|up to me)|i (decided|wanted|set out) to"),
    RESULT(
            "as a result|in the end|the (result|outcome|effect|impact) (was|is)|(this|that|which|it) (led to|meant|resulted|saved|helped|worked|paid)"
                    + "|ended up|(increased|reduced|cut|grew|saved|halved|doubled|dropped|fell|rose|improved|went (up|down)|decreased)"
                    + " (\\S+ ){0,6}(by|to|from)|(we|i) (shipped|launched|delivered|won|hit|met|finished)|since then|turned out|after that (we|the|it)"
                    + "|eventually|ultimately|finally"),
    LEARNED(
            "i('ve)? (have )?learned|i learnt|taught me|(the|my) lesson|next time|(i|we) now (always|do|ask|check|start|say|write|make)|(i|we) would (now|always)"
                    + "|what i (do|would do) differently|differently (now|today|next)|since then i|looking back|in hindsight|i realised|i realized"),
    REASON(
            "because|so that|the reason|which (means|meant)|instead of|rather than|trade-?offs?|on the other hand|in order to|due to"
                    + "|therefore|otherwise|that's why|this is why|for example|for instance|compared (to|with)|if (we|i|it|they|the)|depends on"),
    SIGNPOST(
            "first(ly)?|second(ly)?|third(ly)?|to (start|begin) with|then|next|after that|finally|lastly|in (short|summary|conclusion)|overall"
                    + "|the (main|key|first|second|other) (thing|point|part|step|reason)|there are (two|three|four|a few)|to sum up|my answer"),
    CANDOUR(
            "i was wrong|my (mistake|fault|error)|i (failed|missed|underestimated|overlooked|struggled|regret|admit|should have)"
                    + "|(it|that) was (hard|difficult|tough|uncomfortable)|i (wasn't|was not) (sure|good)|i (didn't|did not) (know|see|think|realise)"
                    + "|to be honest|honestly|i disagreed?|i find it hard|it cost|i got (it|that) wrong"),
    OWN_ACTION(done("i")),
    SHARED_ACTION(done("we")),
    OWN_PLAN(planned("i")),
    SHARED_PLAN(planned("we"));

    private final Pattern pattern;

    Cue(String pattern) {
        this.pattern = Pattern.compile("\\b(" + pattern + ")\\b");
    }

    int count(Sentence sentence) {
        return heard(sentence).size();
    }

    boolean in(Sentence sentence) {
        return pattern.matcher(text(sentence)).find();
    }

    /** Different turns of phrase of this kind; saying one again adds nothing. */
    int variety(List<Sentence> sentences) {
        Set<String> heard = new HashSet<>();
        sentences.forEach(sentence -> heard.addAll(heard(sentence)));
        return heard.size();
    }

    private Set<String> heard(Sentence sentence) {
        Set<String> heard = new HashSet<>();
        for (Matcher matcher = pattern.matcher(text(sentence)); matcher.find(); ) {
            heard.add(matcher.group());
        }
        return heard;
    }

    private static String text(Sentence sentence) {
        return sentence.tokens().stream().map(Token::plain).collect(Collectors.joining(" "));
    }

    /** "I then built"; not "I was", "I had", "I needed". */
    private static String done(String who) {
        return who + "( (then|also|first|just|personally|quickly|immediately|carefully|even|always|usually)){0,2}"
                + " (((?!need|want|believ|lik|seem|happen|work|feel|learn|reali|hop)[a-z]{2,}ed)|built|made|led|wrote|ran|set|took"
                + "|brought|chose|found|gave|got|held|kept|met|put|said|sent|sold|spoke|taught|told|went|drew|began|cut|split|read"
                + "|spent|showed|won|dug|sat|rewrote)";
    }

    /** "I would check"; not "I would be" or "I would say". */
    private static String planned(String who) {
        return "(" + who + " would|" + who + "'d|" + who + " will|" + who + "'ll)"
                + "( (then|also|first|just|probably|always)){0,2} (?!be\\b|have\\b|like\\b|say\\b|think\\b|love\\b|want\\b)[a-z]{2,}";
    }
}
