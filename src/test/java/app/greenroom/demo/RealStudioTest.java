package app.greenroom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.FirstRun;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** A studio with people of its own stays as it is, whatever the setting says. */
@StudioTest
class RealStudioTest {

    @Autowired
    private Studio studio;

    @Autowired
    private ObjectProvider<Cast> cast;

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private DemoLedger ledger;

    @Autowired
    private DemoBuilder builder;

    @Autowired
    private DemoSignIns signIns;

    @Autowired
    private UserDetailsService directory;

    @Autowired
    private LiveUpdates updates;

    @Autowired
    private StudioClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void neverGetsTheDemo() {
        studio.administrator();

        new DemoStudio(true, cast, firstRun, ledger, builder, updates, clock, transaction)
                .run(new DefaultApplicationArguments());

        assertThat(ledger.finished()).isFalse();
        assertThat(signIns.offers()).isEmpty();
        assertThat(signIns.coming()).isFalse();
        String dana = cast.getObject().coach("dana").email();
        assertThatThrownBy(() -> directory.loadUserByUsername(dana)).isInstanceOf(UsernameNotFoundException.class);
    }
}
