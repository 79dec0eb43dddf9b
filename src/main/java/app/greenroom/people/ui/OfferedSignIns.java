package app.greenroom.people.ui;

import app.greenroom.people.SignInOffer;
import app.greenroom.people.SignInOffers;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Accounts to look around with, in a studio that is there for looking around. Choosing one fills in the form. While such
 * a studio is being built it says so; in a real one it is not there.
 */
class OfferedSignIns extends Div {

    private final transient ObjectProvider<SignInOffers> offering;
    private final Consumer<SignInOffer> choose;

    OfferedSignIns(ObjectProvider<SignInOffers> offering, LiveUpdates updates, Consumer<SignInOffer> choose) {
        this.offering = offering;
        this.choose = choose;
        addClassNames("gr-card", "gr-entrance-card", "gr-entrance-offers");
        getElement().setAttribute("role", "status");
        show();
        if (coming()) {
            Live.refresh(this, updates, SignInOffers.TOPIC, this::show);
        }
    }

    private void show() {
        removeAll();
        List<SignInOffer> offers = offering.orderedStream()
                .flatMap(source -> source.offers().stream())
                .toList();
        if (!offers.isEmpty()) {
            add(new H2("Just looking around?"));
            add(new Paragraph("This is a demo studio: its people and their answers are invented. Choose who to be."));
            add(buttons(offers));
            add(new Paragraph(
                    "Everybody’s password here is " + offers.getFirst().password() + "."));
        } else if (coming()) {
            HtmlComponent bar = new HtmlComponent("progress");
            bar.getElement().setAttribute("aria-label", "Building the demo studio");
            add(new H2("The demo studio is being built"));
            add(new Paragraph(
                    "Six months of practice take about half a minute. You can come in as soon as it is done."));
            add(bar);
        }
        setVisible(getComponentCount() > 0);
    }

    private boolean coming() {
        return offering.orderedStream().anyMatch(SignInOffers::coming);
    }

    private Div buttons(List<SignInOffer> offers) {
        Div buttons = new Div();
        buttons.addClassName("gr-entrance-offer-list");
        offers.forEach(offer ->
                buttons.add(new Button(offer.role().label() + ": " + offer.name(), pressed -> choose.accept(offer))));
        return buttons;
    }
}
