package app.greenroom.interviews.ui;

import app.greenroom.assignments.ui.DueInterviews;
import app.greenroom.interviews.AssignedInterviews;
import app.greenroom.interviews.Comfort;
import app.greenroom.interviews.DueInterview;
import app.greenroom.interviews.Habits;
import app.greenroom.interviews.InterviewAssignmentId;
import app.greenroom.interviews.InterviewDraft;
import app.greenroom.interviews.InterviewHabits;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.SittingIn;
import app.greenroom.interviews.Subject;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;

/** An interview that a coach waits for, before it is held: theirs is what is asked, the candidate's how they answer. */
@Route("interviews/assigned/:assignment")
@PageTitle("Your interview · Greenroom")
@RolesAllowed("CANDIDATE")
class AssignedInterviewView extends Div implements BeforeEnterObserver {

    private final transient AssignedInterviews assigned;
    private final transient InterviewHabits habits;
    private final transient Habits before;
    private final transient DueInterviews words;
    private final transient PersonService people;
    private final transient SittingIn sittingIn;
    private final SitInSwitch guests;
    private final Paragraph said = new Paragraph();

    AssignedInterviewView(
            AssignedInterviews assigned,
            InterviewHabits habits,
            DueInterviews words,
            PersonService people,
            SittingIn sittingIn,
            SitInSwitch guests) {
        this.assigned = assigned;
        this.habits = habits;
        this.before = habits.mine();
        this.words = words;
        this.people = people;
        this.sittingIn = sittingIn;
        this.guests = guests;
        guests.explain();
        addClassName("gr-interview-new");
        said.getElement().setAttribute("role", "alert");
        said.addClassName("gr-form-error");
        said.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DueInterview one = assigned.one(InterviewAssignmentId.of(
                event.getRouteParameters().get("assignment").orElse("")));
        removeAll();
        if (one.begun()) {
            InterviewId interview = Objects.requireNonNull(one.own().interview());
            event.forwardTo(
                    one.own().endedAt() == null ? InterviewPages.live(interview) : InterviewPages.debrief(interview));
        } else if (one.wanted()) {
            show(one);
        } else {
            add(
                    new PageHead(one.assignment().title(), ""),
                    new EmptyState(
                            "Nobody waits for this one any more",
                            "Your coach took it back, or does not coach you any more. You can hold one of your own"
                                    + " whenever you like.",
                            ButtonLink.primary(InterviewPages.begin(), "New interview")));
        }
    }

    private void show(DueInterview one) {
        InterviewForm form = new InterviewForm(List.of(Subject.SURPRISE));
        MicCheck check = new MicCheck();
        Div sound = new Div(new H2("Your sound"), check);
        sound.addClassName("gr-interview-sound");
        form.onComfort(comfort -> {
            sound.setVisible(comfort.spoken());
            check.setCamera(comfort == Comfort.VIDEO);
        });
        form.show(before, Subject.SURPRISE);
        form.howToAnswerOnly();
        Button begin = new Button("Begin", click -> begin(one, form, click.getSource()));
        begin.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        begin.setDisableOnClick(true);
        Div actions = new Div(begin);
        actions.addClassName("gr-actions");
        Card how = new Card("How you answer is yours to choose");
        how.add(form, sound, guests, said, actions);
        Div page = new Div(about(one), how);
        page.addClassName("gr-stack");
        Chip due = new Chip(words.begin(one), one.overdue() ? Chip.Tone.WARN : Chip.Tone.PLAIN);
        add(new PageHead(one.assignment().title(), "Take your time: silence is yours to use.", due), page);
    }

    private Card about(DueInterview one) {
        Card about = new Card("What it is");
        about.addClassName("gr-about");
        if (!one.assignment().note().isEmpty()) {
            PersonRow coach = people.person(one.assignment().coach());
            about.add(words.note(coach, one.assignment()));
        }
        about.add(new Paragraph(DueInterviews.facts(one.assignment())), new Paragraph(DueInterviews.readers(one)));
        return about;
    }

    private void begin(DueInterview one, InterviewForm form, Button begin) {
        try {
            InterviewDraft chosen = form.draft();
            habits.keep(form.habits(before));
            habits.answering(chosen.comfort(), chosen.extraTime());
            InterviewId id = assigned.start(one.assignment().id());
            if (guests.wished()) {
                sittingIn.invite(id);
            }
            getUI().ifPresent(ui -> ui.navigate(InterviewPages.live(id)));
        } catch (RuleException e) {
            said.setText(e.getMessage());
            said.setVisible(true);
            begin.setEnabled(true);
        }
    }
}
