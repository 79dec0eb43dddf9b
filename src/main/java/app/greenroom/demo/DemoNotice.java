package app.greenroom.demo;

import app.greenroom.people.SignInOffer;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started a demo studio where it is and how to get in. */
@Component
class DemoNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

    private final DemoSignIns signIns;
    private final Environment environment;

    DemoNotice(DemoSignIns signIns, Environment environment) {
        this.signIns = signIns;
        this.environment = environment;
    }

    @EventListener
    public void ready(ApplicationReadyEvent event) {
        List<SignInOffer> offers = signIns.offers();
        if (!offers.isEmpty()) {
            LOG.info("\n{}", notice(environment.getProperty("local.server.port", "8080"), offers));
        }
    }

    static String notice(String port, List<SignInOffer> offers) {
        StringBuilder text =
                new StringBuilder("""

                  This is a demo studio at http://localhost:%s
                  Its people and their answers are invented. Everybody's password is %s

                """.formatted(port, offers.getFirst().password()));
        offers.forEach(offer ->
                text.append("    %-15s%-18s%s%n".formatted(offer.role().label(), offer.name(), offer.email())));
        return text.toString();
    }
}
