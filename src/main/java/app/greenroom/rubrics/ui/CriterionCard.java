package app.greenroom.rubrics.ui;

import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** One criterion with the sentence for each of its levels, from 1 to 5. */
class CriterionCard extends Card {

    CriterionCard(Criterion criterion, RubricDetails rubric) {
        super(criterion.name(), new Chip(rubric.share(criterion) + "% of the score"));
        OrderedList levels = new OrderedList();
        levels.addClassName("gr-rubric-anchors");
        criterion.anchors().forEach(anchor -> levels.add(new ListItem(anchor)));
        add(levels);
    }
}
