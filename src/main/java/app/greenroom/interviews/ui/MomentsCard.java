package app.greenroom.interviews.ui;

import app.greenroom.interviews.Moment;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The moments of an interview that are worth hearing again. */
class MomentsCard extends Card {

    /**
     * @param playable whether there is something to hear
     * @param play is told which one
     */
    MomentsCard(List<Moment> moments, Predicate<Moment> playable, Consumer<Moment> play) {
        super("Worth hearing again");
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows");
        for (Moment moment : moments) {
            Span why = new Span(moment.why());
            why.addClassName("gr-take-title");
            Paragraph quote = new Paragraph("“" + moment.quote() + "”");
            Div words = new Div(why, quote);
            words.addClassNames("gr-grow", "gr-answer-words");
            ListItem item = new ListItem(words);
            item.addClassName("gr-row");
            if (playable.test(moment)) {
                Button hear = new Button("Hear it", click -> play.accept(moment));
                hear.addThemeVariants(ButtonVariant.TERTIARY);
                hear.setAriaLabel("Hear it: " + moment.why());
                item.add(hear);
            }
            list.add(item);
        }
        add(list);
    }
}
