package app.greenroom.interviews.ui;

import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewDetails;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.SittingIn;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** Lets the candidate's coaches sit in, for as long as the candidate likes. */
@SpringComponent
@Scope("prototype")
class SitInSwitch extends Div {

    private final transient SittingIn sittingIn;
    private final transient InterviewArchive archive;
    private final transient CurrentPerson current;
    private final PersonId me;
    private final transient LiveUpdates updates;
    private final transient List<PersonRow> coaches;
    private final Checkbox open = new Checkbox();
    private final Span told = new Span();

    SitInSwitch(
            SittingIn sittingIn,
            InterviewArchive archive,
            PersonService people,
            CurrentPerson current,
            LiveUpdates updates) {
        this.sittingIn = sittingIn;
        this.archive = archive;
        this.current = current;
        this.me = current.id();
        this.updates = updates;
        this.coaches = people.coachesOf(me);
        addClassName("gr-sit-in-switch");
        open.setLabel(label(coaches));
        told.addClassNames("gr-muted", "gr-small");
        told.getElement().setAttribute("role", "status");
        add(open, told);
        setVisible(!coaches.isEmpty());
    }

    /** "Let Dana sit in". */
    static String label(List<PersonRow> coaches) {
        return "Let " + names(coaches) + " sit in";
    }

    /** What it means, before anybody comes. */
    static String meaning(List<PersonRow> coaches) {
        return (coaches.size() == 1 ? "Your coach reads along" : "Your coaches read along")
                + " as you speak, without sound, and may take notes for themselves, which you will not see. You can end"
                + " it at any time.";
    }

    /** Before there is an interview, it is only a wish. */
    boolean wished() {
        return open.getValue();
    }

    void explain() {
        told.setText(meaning(coaches));
    }

    void show(InterviewId id) {
        refresh(id);
        open.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turn(id, change.getValue());
            }
        });
        Live.refresh(this, updates, InterviewService.topic(id), () -> {
            // nobody, or somebody else, is signed in when a session is over
            if (current.find().filter(person -> person.id().equals(me)).isPresent()) {
                refresh(id);
            }
        });
    }

    private void turn(InterviewId id, boolean on) {
        try {
            if (on) {
                sittingIn.invite(id);
            } else {
                sittingIn.uninvite(id);
            }
            refresh(id);
        } catch (RuleException e) {
            open.setValue(false);
            told.setText(e.getMessage());
        }
    }

    private void refresh(InterviewId id) {
        InterviewDetails interview = archive.details(id);
        boolean invited = interview.invitedAt() != null;
        setVisible(!coaches.isEmpty() && !interview.ended());
        open.setValue(invited);
        List<PersonRow> came = invited ? sittingIn.guests(id) : List.of();
        told.setText(
                !invited
                        ? ""
                        : came.isEmpty()
                                ? meaning(coaches)
                                : names(came) + " came. They read along without sound, and may take notes for"
                                        + " themselves, which you will not see.");
    }

    private static String names(List<PersonRow> some) {
        return some.stream().map(PersonRow::firstName).collect(Collectors.joining(" and "));
    }
}
