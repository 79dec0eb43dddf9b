package app.greenroom.demo;

import app.greenroom.people.Role;
import app.greenroom.people.SignInOffer;
import app.greenroom.people.SignInOffers;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One account of each role to look around a demo studio with. */
@Component
class DemoSignIns implements SignInOffers {

    private final DemoLedger ledger;
    private final ObjectProvider<Cast> cast;

    DemoSignIns(DemoLedger ledger, ObjectProvider<Cast> cast) {
        this.ledger = ledger;
        this.cast = cast;
    }

    @Override
    public List<SignInOffer> offers() {
        if (!ledger.finished()) {
            return List.of();
        }
        Cast all = cast.getObject();
        return List.of(
                offer(all.coaches().getFirst().member(), Role.COACH),
                offer(all.candidates().getFirst().member(), Role.CANDIDATE),
                offer(all.administrator(), Role.ADMINISTRATOR));
    }

    @Override
    public boolean coming() {
        return ledger.unfinished();
    }

    private static SignInOffer offer(Cast.Member member, Role role) {
        return new SignInOffer(member.name(), role, member.email(), DemoStudio.PASSWORD);
    }
}
