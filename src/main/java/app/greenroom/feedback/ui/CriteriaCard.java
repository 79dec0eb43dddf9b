package app.greenroom.feedback.ui;

import app.greenroom.assessment.CriterionFinding;
import app.greenroom.feedback.EngineFeedback;
import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.CriterionItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rubric, criterion by criterion: a level with its reason and its evidence, or why there is none. */
class CriteriaCard extends Card {

    private static final double SURE = 0.5;

    private final transient Consumer<Duration> play;

    CriteriaCard(EngineFeedback feedback, List<CriterionFinding> findings, Consumer<Duration> play) {
        super("Against the rubric", new Chip(feedback.rubric().title()));
        this.play = play;
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-criteria");
        findings.forEach(finding -> list.add(row(finding, feedback.rubric(), feedback.own())));
        add(list);
    }

    private CriterionItem row(CriterionFinding finding, RubricDetails rubric, Map<String, Integer> own) {
        Integer level = finding.level();
        String name = rubric.criterion(finding.key()).map(Criterion::name).orElse(finding.key());
        CriterionItem item = new CriterionItem(name, level);
        item.say(finding.reason());
        if (own.containsKey(finding.key())) {
            item.say("You gave yourself " + own.get(finding.key()) + ".");
        }
        if (level != null && finding.confidence() < SURE) {
            item.say("The engine is not sure about this one.");
        }
        // the clearest is enough to read; the others stand at the points
        finding.evidence().stream().findFirst().ifPresent(evidence -> item.add(new Quote(evidence, play)));
        return item;
    }
}
