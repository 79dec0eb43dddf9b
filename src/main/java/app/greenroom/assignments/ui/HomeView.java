package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.guides.ui.GuidePages;
import app.greenroom.interviews.AssignedInterviews;
import app.greenroom.interviews.DueInterview;
import app.greenroom.interviews.ui.InterviewPages;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.progress.ProgressService;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionFilter;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Timing;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import app.greenroom.takes.ui.WaitingTakes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a candidate's day begins: what is due, what their coach said last, and one button to start. */
@Route("home")
@PageTitle("Home · Greenroom")
@RolesAllowed("CANDIDATE")
class HomeView extends Div implements AfterNavigationObserver {

    private static final int FIRST_QUESTIONS = 3;

    private final transient AssignmentService assignments;
    private final transient AssignedInterviews interviews;
    private final transient DueInterviews dueInterviews;
    private final transient QuestionService questions;
    private final transient TakeService takes;
    private final transient ReviewService reviews;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient Ago ago;
    private final transient StudioClock clock;
    private final Div content = new Div();

    HomeView(
            AssignmentService assignments,
            AssignedInterviews interviews,
            DueInterviews dueInterviews,
            QuestionService questions,
            TakeService takes,
            ReviewService reviews,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            Ago ago,
            StudioClock clock,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.interviews = interviews;
        this.dueInterviews = dueInterviews;
        this.questions = questions;
        this.takes = takes;
        this.reviews = reviews;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        this.ago = ago;
        this.clock = clock;
        add(new WaitingTakes(current.id()), content);
        Live.refresh(this, updates, AssignmentService.topic(current.id()), this::refresh);
        Live.refresh(this, updates, ProgressService.topic(current.id()), this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<DueQuestion> due = assignments.due(current.id());
        List<DueInterview> toHold = interviews.due();
        List<CandidateAssignment> given = assignments.ofCandidate(current.id());
        List<ReleasedReview> feedback = reviews.releasedOf(current.id());
        content.removeAll();
        content.add(head(due, toHold));
        if (given.isEmpty()
                && toHold.isEmpty()
                && feedback.isEmpty()
                && takes.mine().isEmpty()) {
            Div welcome = new Div(new Welcome(), firstQuestions());
            welcome.addClassName("gr-stack");
            content.add(welcome);
        } else {
            Div columns = new Div(dueColumn(given, due, toHold), feedbackCard(feedback));
            columns.addClassName("gr-home");
            content.add(columns);
        }
    }

    private Card firstQuestions() {
        QuestionFilter easier = new QuestionFilter("", null, Difficulty.EASIER, null, null, false);
        Rows list = new Rows();
        questions
                .search(easier, 0, FIRST_QUESTIONS)
                .forEach(question -> list.add(new QuestionLine(
                                question, question.category().name() + " · " + Timing.inWords(question.answerTime()))
                        .leadingTo(TakePages.practise(question.id(), null), "Say it out loud")));
        Card card = new Card("Good ones to begin with", new Anchor(AssignmentPages.practice(), "All questions"));
        card.setVisible(list.getComponentCount() > 0);
        card.add(list);
        return card;
    }

    private FeedbackCard feedbackCard(List<ReleasedReview> feedback) {
        return new FeedbackCard(
                feedback,
                questions.details(
                        feedback.stream().map(ReleasedReview::question).toList()),
                people.names(feedback.stream().map(ReleasedReview::coach).collect(Collectors.toSet())),
                ago);
    }

    private PageHead head(List<DueQuestion> due, List<DueInterview> toHold) {
        return new PageHead(greeting(), lead(due, toHold), ButtonLink.primary(start(due, toHold), "Start practising"));
    }

    private static String start(List<DueQuestion> due, List<DueInterview> toHold) {
        if (!due.isEmpty()) {
            return TakePages.practise(due.getFirst().question(), due.getFirst().assignment());
        }
        return toHold.isEmpty()
                ? GuidePages.all()
                : InterviewPages.assigned(toHold.getFirst().assignment().id());
    }

    private String greeting() {
        int hour = clock.instant().atZone(ZoneId.systemDefault()).getHour();
        String part =
                hour < 5 ? "Good evening" : hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
        return part + ", " + people.me().firstName();
    }

    private String lead(List<DueQuestion> due, List<DueInterview> toHold) {
        if (due.isEmpty() && toHold.isEmpty()) {
            return "Nothing is due. A good moment to practise what you like.";
        }
        String questions = due.isEmpty() ? "" : Plural.of(due.size(), "question") + " to answer";
        String held = toHold.isEmpty() ? "" : Plural.of(toHold.size(), "interview") + " to hold";
        String both = questions + (questions.isEmpty() || held.isEmpty() ? "" : ", ") + held + ". ";
        boolean late =
                due.stream().anyMatch(DueQuestion::overdue) || toHold.stream().anyMatch(DueInterview::overdue);
        Instant next = Stream.concat(
                        due.stream().map(DueQuestion::due),
                        toHold.stream().map(one -> one.assignment().due()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return both + (late ? "Some are past their date, and still count." : "The next is " + dueWords.of(next) + ".");
    }

    private Div dueColumn(List<CandidateAssignment> given, List<DueQuestion> due, List<DueInterview> toHold) {
        Map<AssignmentId, QuestionId> next = due.stream()
                .collect(Collectors.toMap(DueQuestion::assignment, DueQuestion::question, (first, later) -> first));
        Map<QuestionId, QuestionDetails> asked = questions.details(next.values());
        List<CandidateAssignment> wanted = given.stream()
                .filter(CandidateAssignment::wanted)
                .filter(one -> asked.containsKey(next.get(one.assignment().id())))
                .toList();
        Map<PersonId, PersonRow> coaches = people.names(
                wanted.stream().map(one -> one.assignment().coach()).collect(Collectors.toSet()));
        Div column = new Div();
        column.addClassName("gr-stack");
        dueInterviews.cards(toHold).forEach(column::add);
        for (CandidateAssignment one : wanted) {
            column.add(new DueCard(
                    one,
                    coaches.get(one.assignment().coach()),
                    asked.get(next.get(one.assignment().id())),
                    dueWords.of(one.assignment().due())));
        }
        if (wanted.isEmpty() && toHold.isEmpty()) {
            column.add(new EmptyState(
                    "Nothing is due",
                    "When your coach assigns you questions, they appear here. Until then, pick any question and say it"
                            + " out loud: only you hear it.",
                    new ButtonLink(AssignmentPages.practice(), "Pick a question")));
        }
        return column;
    }
}
