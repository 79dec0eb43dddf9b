package app.greenroom.people.ui;

import app.greenroom.people.SignInOffer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** Accounts to look around with, in a studio that is there for looking around. Choosing one fills in the form. */
class OfferedSignIns extends Div {

    OfferedSignIns(List<SignInOffer> offers, Consumer<SignInOffer> choose) {
        addClassNames("gr-card", "gr-entrance-card", "gr-entrance-offers");
        Div buttons = new Div();
        buttons.addClassName("gr-entrance-offer-list");
        offers.forEach(offer ->
                buttons.add(new Button(offer.role().label() + ": " + offer.name(), pressed -> choose.accept(offer))));
        add(
                new H2("Just looking around?"),
                new Paragraph("This is a demo studio: its people and their answers are invented. Choose who to be."),
                buttons,
                new Paragraph(
                        "Everybody’s password here is " + offers.getFirst().password() + "."));
    }
}
