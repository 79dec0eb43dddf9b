package app.greenroom.interviews.ui;

import app.greenroom.interviews.TurnRow;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What the reader may do about a follow-up. */
@FunctionalInterface
interface FollowUpDeeds {

    Optional<Component> of(TurnRow turn);
}
