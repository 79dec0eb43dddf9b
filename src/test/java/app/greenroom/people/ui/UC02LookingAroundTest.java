package app.greenroom.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.people.Role;
import app.greenroom.people.SignInOffer;
import app.greenroom.people.SignInOffers;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Somebody opens a studio that was just started, to look around. */
class UC02LookingAroundTest extends ViewTest {

    private static final SignInOffer DANA = new SignInOffer("Dana", Role.COACH, "dana@studio.example", "look-around");

    @Autowired
    private LiveUpdates updates;

    private final List<SignInOffer> made = new ArrayList<>();
    private final List<SignInOffer> chosen = new ArrayList<>();

    @Test
    void aStudioUnderConstructionSaysSoAndThenLetsOneIn() {
        show(true);
        assertThat(find(H2.class).single().getText()).isEqualTo("The demo studio is being built");
        assertThat(find(Button.class).exists()).isFalse();

        made.add(DANA);
        updates.publish(SignInOffers.TOPIC);
        waitForOffers();

        test(find(Button.class).withText("Coach: Dana").single()).click();
        assertThat(chosen).containsExactly(DANA);
    }

    @Test
    void aRealStudioOffersNothing() {
        show(false);

        assertThat(find(H2.class).exists()).isFalse();
    }

    private void show(boolean coming) {
        SignInOffers offers = new SignInOffers() {
            @Override
            public List<SignInOffer> offers() {
                return made;
            }

            @Override
            public boolean coming() {
                return coming && made.isEmpty();
            }
        };
        ObjectProvider<SignInOffers> offering =
                new StaticListableBeanFactory(Map.of("offers", offers)).getBeanProvider(SignInOffers.class);
        UI.getCurrent().add(new OfferedSignIns(offering, updates, chosen::add));
    }

    /** The update comes from the reader's thread; the page's own queue is run here. */
    private void waitForOffers() {
        await().pollInSameThread().until(() -> {
            roundTrip();
            return find(Button.class).exists();
        });
    }
}
