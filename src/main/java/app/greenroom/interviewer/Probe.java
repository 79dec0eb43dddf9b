package app.greenroom.interviewer;

import java.util.List;
import java.util.regex.Pattern;

/** What to ask about a missing point that no follow-up of the pack is about: open questions that lead near it. */
enum Probe {
    SITUATION(
            "scene|situation|context|background|start|began|belief|before",
            "Take me back a step: what was going on at the time?",
            "How had it come to that?",
            "What did things look like when you came to it?"),
    RESULT(
            "result|outcome|number|metric|measure|impact|figure|effect|damage|ended|success",
            "And what came of it in the end?",
            "How did it turn out?",
            "What was different afterwards?",
            "How could one tell that it had worked?"),
    COST(
            "cost|trade|risk|gave up|give up|downside|limit|drawback|loses|price|doubt",
            "What did you have to do without for that?",
            "What speaks against it?",
            "Where would it go wrong?"),
    PEOPLE(
            "who|team|stakeholder|manager|customer|user|audience|member|colleague|told|listen|disagree",
            "Which people had a say in it?",
            "Whom did it touch, and how?",
            "How did the others take it?"),
    REASON(
            "why|reason|because|explain|assum|hypothes|choose|chose|decide|priorit|option|alternativ",
            "How did you arrive at that?",
            "What else did you consider?",
            "What had to be true for that?"),
    LESSON(
            "lesson|learn|today|now|differently|again|repeat|change",
            "What has stayed with you from it?",
            "How has that gone into your work since?",
            "What would you tell somebody who is about to do the same?"),
    CHECK(
            "test|check|edge|fail|error|monitor|alert|experiment|valid|bias|clean|query|complex|scale",
            "How would you make sure that it holds?",
            "What would you look at first, to see whether it works?",
            "What happens when things do not go as planned?");

    private final Pattern about;
    private final List<String> questions;

    Probe(String about, String... questions) {
        this.about = Pattern.compile("\\b(?:" + about + ")", Pattern.CASE_INSENSITIVE);
        this.questions = List.of(questions);
    }

    /** Those that suit the point, the best first; may be none. */
    static List<String> about(String point) {
        return java.util.Arrays.stream(values())
                .filter(probe -> probe.about.matcher(point).find())
                .flatMap(probe -> probe.questions.stream())
                .toList();
    }
}
