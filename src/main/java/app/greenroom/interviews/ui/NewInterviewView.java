package app.greenroom.interviews.ui;

import app.greenroom.interviews.Comfort;
import app.greenroom.interviews.Habits;
import app.greenroom.interviews.InterviewHabits;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.SittingIn;
import app.greenroom.interviews.Subject;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One screen before an interview; whoever comes again finds all as they left it, and only presses the button. */
@Route("interviews/new")
@PageTitle("New interview · Greenroom")
@RolesAllowed("CANDIDATE")
class NewInterviewView extends Div implements AfterNavigationObserver {

    private final transient InterviewService interviews;
    private final transient InterviewHabits habits;
    private final transient Habits before;
    private final transient List<Subject> subjects;
    private final transient SittingIn sittingIn;
    private final SitInSwitch guests;
    private final InterviewForm form;
    private final Button begin = new Button("Begin", click -> begin());
    private final Paragraph said = new Paragraph();

    NewInterviewView(InterviewService interviews, InterviewHabits habits, SittingIn sittingIn, SitInSwitch guests) {
        this.sittingIn = sittingIn;
        this.guests = guests;
        this.interviews = interviews;
        this.habits = habits;
        this.before = habits.mine();
        this.subjects = interviews.subjects();
        this.form = new InterviewForm(subjects);
        begin.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        begin.setDisableOnClick(true);
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        Div actions = new Div(begin);
        actions.addClassName("gr-actions");
        MicCheck check = new MicCheck();
        Div sound = new Div(new H2("Your sound"), check);
        sound.addClassName("gr-interview-sound");
        form.onComfort(comfort -> {
            sound.setVisible(comfort.spoken());
            check.setCamera(comfort == Comfort.VIDEO);
        });
        Card card = new Card();
        guests.explain();
        card.add(form, sound, guests, said, actions);
        addClassName("gr-interview-new");
        add(
                new PageHead(
                        "Mock interview",
                        "The interviewer asks, listens, and asks further. Take your time: silence is yours to use, and"
                                + " nothing is judged while you talk."),
                card);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wish = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(InterviewPages.ABOUT)
                .orElse("");
        form.show(
                before,
                subjects.stream()
                        .filter(subject -> wish.equals(subject.kind().name().toLowerCase() + "-" + subject.reference()))
                        .findFirst()
                        .orElse(Subject.SURPRISE));
    }

    private void begin() {
        try {
            habits.keep(form.habits(before));
            InterviewId id = interviews.start(form.draft());
            if (guests.wished()) {
                sittingIn.invite(id);
            }
            getUI().ifPresent(ui -> ui.navigate(InterviewPages.live(id)));
        } catch (RuleException e) {
            said.setText(e.getMessage());
            said.addClassName("gr-form-error");
            said.setVisible(true);
            begin.setEnabled(true);
        }
    }
}
