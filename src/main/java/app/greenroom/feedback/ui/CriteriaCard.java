package app.greenroom.feedback.ui;

import app.greenroom.assessment.CriterionFinding;
import app.greenroom.feedback.EngineFeedback;
import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.LevelBar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private ListItem row(CriterionFinding finding, RubricDetails rubric, Map<String, Integer> own) {
        Optional<Criterion> criterion = rubric.criterion(finding.key());
        Integer level = finding.level();
        Span value = new Span(level == null ? "not enough evidence" : level + " of " + Criterion.LEVELS);
        value.addClassName(level == null ? "gr-muted" : "gr-level");
        Div head = new Div(new H3(criterion.map(Criterion::name).orElse(finding.key())), value);
        head.addClassName("gr-criterion-head");
        ListItem item = new ListItem(head);
        if (level != null) {
            item.add(new LevelBar(level));
        }
        item.add(quiet(finding.reason()));
        if (own.containsKey(finding.key())) {
            item.add(quiet("You gave yourself " + own.get(finding.key()) + "."));
        }
        if (level != null && finding.confidence() < SURE) {
            item.add(quiet("The engine is not sure about this one."));
        }
        // the clearest is enough to read; the others stand at the points
        finding.evidence().stream().findFirst().ifPresent(evidence -> item.add(new Quote(evidence, play)));
        return item;
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("gr-muted", "gr-small");
        return paragraph;
    }
}
