package app.greenroom.takes.ui;

import app.greenroom.assignments.AssignedQuestionRow;
import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentTerms;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.TakeState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question and a recorder: say the answer, listen to it, keep it, hand it in. */
@Route("practice/:question")
@PageTitle("Practice · Greenroom")
@RolesAllowed("CANDIDATE")
class PractiseView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    static final String ASSIGNMENT = "assignment";

    private final transient TakeService takes;
    private final transient QuestionService questions;
    private final transient AssignmentService assignments;
    private final transient PersonService people;
    private final transient Ago ago;
    private final PersonId me;
    private final Paragraph place = new Paragraph();
    private final H1 prompt = new H1();
    private final Div stage = new Div();
    private final Div mine = new Div();
    private final Div done = new Div();
    private MyTakes takesMade;
    private transient @Nullable Recorder recorder;
    private transient @Nullable TakeId underWay;
    private transient QuestionDetails question;
    private transient @Nullable AssignmentDetails assignment;
    private transient @Nullable AssignmentTerms terms;

    PractiseView(
            TakeService takes,
            QuestionService questions,
            AssignmentService assignments,
            PersonService people,
            CurrentPerson current,
            LiveUpdates updates,
            Ago ago) {
        this.takes = takes;
        this.questions = questions;
        this.assignments = assignments;
        this.people = people;
        this.ago = ago;
        this.me = current.id();
        addClassName("gr-practise");
        place.addClassNames("gr-muted", "gr-small");
        mine.addClassName("gr-stack");
        done.addClassName("gr-stack");
        Div head = new Div(place, prompt);
        head.addClassName("gr-practise-head");
        add(head, stage, mine);
        Live.refresh(this, updates, TakeService.topic(me), this::refreshTakes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuestionId id = QuestionId.of(event.getRouteParameters().get("question").orElse(""));
        String within = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ASSIGNMENT)
                .orElse("");
        question = questions.details(id);
        assignment = within.isEmpty() ? null : assignments.details(AssignmentId.of(within));
        terms = assignment == null ? null : assignments.termsFor(assignment.id(), me, id);
        if (assignment != null && !assignment.questions().contains(id)) {
            throw new NotFoundException("This question is not part of the assignment.");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        prompt.setText(question.prompt());
        underWay = null;
        takesMade = new MyTakes(takes, ago, assignment == null ? "Send to my coach" : "Hand it in", this::refreshTakes);
        mine.removeAll();
        mine.add(done, takesMade);
        showRecorder();
        refreshTakes();
    }

    private @Nullable AssignmentId within() {
        return assignment == null ? null : assignment.id();
    }

    private void showRecorder() {
        stage.removeAll();
        if (answered()) {
            return;
        }
        Recorder recorder = new Recorder(me);
        recorder.setQuestion(question.prompt(), question.id(), within());
        recorder.setAnswerTime(terms == null ? question.answerTime() : terms.answerTime());
        recorder.setPreparationTime(terms == null ? Duration.ZERO : terms.preparation());
        recorder.setTakesLeft(takes.takesLeft(question.id(), within()));
        recorder.setAllowVideo(true);
        recorder.setMaxBytes(takes.maxBytes(Medium.VIDEO));
        recorder.addTakeStartedListener(started -> {
            underWay = started.take();
            refreshTakes();
        });
        recorder.addTakeReceivedListener(received -> {
            underWay = null;
            refreshTakes();
        });
        recorder.addTakeKeptListener(kept -> refreshTakes());
        recorder.addTypedWantedListener(wanted -> showTyping());
        recorder.setPromise(promise());
        this.recorder = recorder;
        stage.add(recorder);
        if (assignment == null) {
            stage.add(points());
        } else if (!assignment.note().isBlank()) {
            Paragraph note = new Paragraph("“" + assignment.note() + "”");
            note.addClassName("gr-whose");
            stage.add(note);
        }
    }

    private String promise() {
        return assignment == null
                ? "Only you can hear this, unless you send it to your coach."
                : "Only you can hear this until you hand it in. Your coach hears the take you choose.";
    }

    private void showTyping() {
        stage.removeAll();
        stage.add(new TypedAnswer(
                takes,
                question.id(),
                within(),
                () -> {
                    showRecorder();
                    refreshTakes();
                },
                this::showRecorder));
    }

    /** In free practice one may look; in an assignment the coach wants to hear what comes by itself. */
    private Component points() {
        UnorderedList list = new UnorderedList();
        question.points().stream().map(ListItem::new).forEach(list::add);
        Details details = new Details("What a strong answer covers", list);
        details.addClassName("gr-peek");
        return details;
    }

    private List<TakeDetails> own() {
        return takes.takes(me, question.id(), within());
    }

    private boolean answered() {
        return assignment != null && own().stream().anyMatch(TakeDetails::submitted);
    }

    private void refreshTakes() {
        List<TakeDetails> own = own();
        // the take that is being recorded right now is in the recorder, and nowhere else
        List<TakeDetails> made =
                own.stream().filter(take -> !take.id().equals(underWay)).toList();
        place.setText(placeInWords(made));
        takesMade.show(made);
        done.removeAll();
        if (recorder != null) {
            recorder.setTakesLeft(takes.takesLeft(question.id(), within()));
            recorder.setReadyTakes(own.stream()
                    .filter(take -> take.state() == TakeState.READY)
                    .map(TakeDetails::id)
                    .toList());
        }
        if (answered()) {
            stage.removeAll();
            done.add(thanks());
            if (StrongAnswer.knownFor(question)) {
                done.add(StrongAnswer.shown(question, List.of()));
            }
        }
    }

    private String placeInWords(List<TakeDetails> made) {
        String category = question.category().name();
        if (assignment == null || terms == null) {
            int next = made.isEmpty() ? 1 : made.getLast().number() + 1;
            return "Practice · take " + next + " · " + category;
        }
        // takes that were deleted count, the one under way is the one we speak of
        int used = terms.takesAllowed() - takes.takesLeft(question.id(), within()) - (underWay == null ? 0 : 1);
        int number = assignment.questions().indexOf(question.id()) + 1;
        String take = answered()
                ? "handed in"
                : used >= terms.takesAllowed()
                        ? "all takes used"
                        : "take " + (used + 1) + " of " + terms.takesAllowed();
        return "Question %d of %d · %s · %s"
                .formatted(number, assignment.questions().size(), take, category);
    }

    private EmptyState thanks() {
        AssignmentDetails of = java.util.Objects.requireNonNull(assignment);
        String coach = people.person(of.coach()).firstName();
        return assignments.questions(of.id(), me).stream()
                .filter(row -> row.answeredAt() == null)
                .map(AssignedQuestionRow::question)
                .findFirst()
                .map(next -> new EmptyState(
                        "Well said. It is handed in.",
                        coach + " will listen and tell you what they heard. There is more to say in “" + of.title()
                                + "”.",
                        ButtonLink.primary(TakePages.practise(next, of.id()), "Next question")))
                .orElseGet(() -> new EmptyState(
                        "That was the last one. Well done.",
                        "All of “" + of.title() + "” is handed in. " + coach + " will listen, and you will be told.",
                        ButtonLink.primary("home", "Back to Home")));
    }
}
