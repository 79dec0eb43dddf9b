package app.greenroom.interviews.ui;

import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.ui.Insights;
import app.greenroom.interviews.CategoryShare;
import app.greenroom.interviews.FollowUpBook;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewDetails;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewNoteRow;
import app.greenroom.interviews.InterviewNotes;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.Moment;
import app.greenroom.interviews.QuestionShare;
import app.greenroom.interviews.TurnRow;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonService;
import app.greenroom.progress.ProgressService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Player;
import app.greenroom.shared.ui.Told;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An interview to go through: for its candidate, and for the coaches to whom it was sent. */
@Route("interviews/:interview/debrief")
@PageTitle("How it went · Greenroom")
@RolesAllowed({"CANDIDATE", "COACH"})
class DebriefView extends Div implements BeforeEnterObserver {

    private final transient InterviewArchive archive;
    private final transient QuestionService questions;
    private final transient TakeService takes;
    private final transient PersonService people;
    private final transient FollowUpDesk desk;
    private final transient InterviewNotes notes;
    private final transient Insights insights;
    private final transient CurrentPerson current;
    private final transient LiveUpdates updates;
    private final transient Ago ago;
    private final transient List<AnswerCard> cards = new ArrayList<>();
    private final Div beside = new Div();
    private ConversationCard conversation;
    private transient InterviewId id;
    private transient InterviewDetails interview;
    private transient Map<TakeId, TakeDetails> shown = Map.of();

    DebriefView(
            InterviewArchive archive,
            QuestionService questions,
            TakeService takes,
            PersonService people,
            FollowUpBook book,
            InterviewNotes notes,
            Insights insights,
            CurrentPerson current,
            LiveUpdates updates,
            Ago ago) {
        this.archive = archive;
        this.questions = questions;
        this.takes = takes;
        this.people = people;
        this.desk = new FollowUpDesk(book);
        this.notes = notes;
        this.insights = insights;
        this.current = current;
        this.updates = updates;
        this.ago = ago;
        addClassName("gr-debrief");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = InterviewId.of(event.getRouteParameters().get("interview").orElse(""));
        interview = archive.details(id);
        if (!interview.ended()) {
            event.forwardTo(InterviewPages.live(id));
            return;
        }
        show();
        Live.refresh(this, updates, InterviewService.topic(id), this::refresh);
        Live.refresh(this, updates, TakeService.topic(interview.candidate()), this::refresh);
        if (archive.heldUntil(id).isPresent()) {
            Live.refresh(this, updates, ProgressService.topic(interview.candidate()), this::refresh);
            known().keySet().forEach(take -> Live.refresh(this, updates, FeedbackService.topic(take), this::refresh));
        }
    }

    private void refresh() {
        InterviewDetails before = interview;
        interview = archive.details(id);
        if (!Objects.equals(interview.sentAt(), before.sentAt()) || !known().equals(shown) || !sameCards(before)) {
            show();
        } else if (!interview.turns().equals(before.turns())) {
            conversation.show(interview.turns());
            showBeside();
        }
    }

    /** Nobody's player stops because words were heard better: cards of recordings do not show them. */
    private boolean sameCards(InterviewDetails before) {
        List<TurnRow> one = interview.turns();
        List<TurnRow> other = before.turns();
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> sameCard(one.get(i), other.get(i)));
    }

    private boolean sameCard(TurnRow one, TurnRow other) {
        return one.equals(other)
                || one.id().equals(other.id())
                        && one.take() != null
                        && shown.containsKey(one.take())
                        && one.take().equals(other.take())
                        && one.taken() == other.taken();
    }

    private void show() {
        removeAll();
        cards.clear();
        Map<QuestionId, QuestionDetails> asked = questions.details(interview.asked());
        Map<TakeId, TakeDetails> known = known();
        shown = known;
        Div main = new Div();
        main.addClassName("gr-stack");
        interview.asked().stream()
                .map(asked::get)
                .filter(Objects::nonNull)
                .forEach(question -> main.add(card(question, known)));
        conversation =
                new ConversationCard("The whole conversation", interview.turns(), mine() ? "You" : name(), false);
        if (mine()) {
            Button forget = new Button("Erase the conversation", click -> confirmForgetting());
            forget.addThemeVariants(ButtonVariant.TERTIARY);
            conversation.add(forget);
        }
        main.add(conversation);
        beside.addClassName("gr-stack");
        showBeside();
        Div columns = new Div(main, beside);
        columns.addClassName("gr-answer-columns");
        add(head(), columns);
    }

    private void showBeside() {
        beside.removeAll();
        beside(questions.details(interview.asked())).forEach(beside::add);
    }

    /** The answers that the reader may hear. */
    private Map<TakeId, TakeDetails> known() {
        return takes.details(interview.turns().stream()
                .map(TurnRow::take)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private PageHead head() {
        String lead = interview.title() + " · " + Times.inWords(interview.elapsed()) + " · "
                + Times.counted(interview.answers().size(), "answer") + " · " + ago.inWords(interview.startedAt())
                + (interview.endedBy() == null ? "" : " · ended early");
        return new PageHead(mine() ? "How it went" : name() + "’s interview", lead, actions());
    }

    private Component[] actions() {
        if (!mine()) {
            return new Component[0];
        }
        ButtonLink another = new ButtonLink(InterviewPages.begin(), "Another one");
        if (interview.sentAt() != null) {
            return new Component[] {new Chip("Sent to your coach", Chip.Tone.GOOD), another};
        }
        if (people.coachesOf(current.id()).isEmpty() || interview.answers().isEmpty()) {
            return new Component[] {another};
        }
        Button send = new Button("Send to my coach", click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        return new Component[] {another, send};
    }

    private void send() {
        try {
            archive.send(id);
            refresh();
        } catch (RuleException e) {
            Told.refuse(e.getMessage());
            show();
        }
    }

    private void confirmForgetting() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Erase the conversation?");
        dialog.setText(
                "What you said is no longer written here, for you or for your coach. The recordings stay yours in"
                        + " Answers, where each can be erased, too. Notes that a coach took for themselves while sitting in"
                        + " stay with them.");
        dialog.setCancelable(true);
        dialog.setConfirmText("Erase it");
        dialog.addConfirmListener(confirm -> {
            archive.forget(id);
            refresh();
        });
        dialog.open();
    }

    private AnswerCard card(QuestionDetails question, Map<TakeId, TakeDetails> known) {
        List<TurnRow> turns = interview.turns().stream()
                .filter(turn -> question.id().equals(turn.question()))
                .toList();
        AnswerCard card = new AnswerCard(
                question, turns, known, mine(), takes, insights, mine() ? turn -> Optional.empty() : desk::of);
        if (!mine()) {
            card.add(desk.adding(question.id()));
        }
        cards.add(card);
        return card;
    }

    private List<Component> beside(Map<QuestionId, QuestionDetails> asked) {
        List<Component> beside = new ArrayList<>();
        List<Moment> moments = Moment.of(interview.turns());
        List<QuestionShare> weakest = QuestionShare.weakest(QuestionShare.of(interview.turns()));
        List<CategoryShare> shares = archive.shares(id);
        if (mine()) {
            archive.heldUntil(id).ifPresent(until -> beside.add(new HeldCard(until)));
        } else {
            notes(beside);
        }
        if (interview.answers().isEmpty()) {
            beside.add(new EmptyState(
                    "No answer this time",
                    "That happens. The questions are below; they are a good place to begin.",
                    new ButtonLink(InterviewPages.begin(), "Try again")));
        }
        if (!moments.isEmpty()) {
            beside.add(new MomentsCard(moments, moment -> player(moment).isPresent(), this::play));
        }
        if (!shares.isEmpty()) {
            beside.add(new SharesCard(shares));
        }
        if (mine() && !weakest.isEmpty()) {
            beside.add(new NextCard(weakest, asked));
        }
        return beside;
    }

    /** What the reader whispered to themselves while they sat in. */
    private void notes(List<Component> beside) {
        List<InterviewNoteRow> mine = notes.mine(id);
        if (!mine.isEmpty()) {
            beside.add(new NotesCard(mine, interview.turns()));
        }
    }

    private Optional<Player> player(Moment moment) {
        return cards.stream()
                .flatMap(card -> card.player(moment.turn().id()).stream())
                .findFirst();
    }

    private void play(Moment moment) {
        player(moment).ifPresent(player -> {
            player.scrollIntoView();
            AnswerCard.play(player, Timecode.at(moment.at()));
        });
    }

    private boolean mine() {
        return interview.candidate().equals(current.id());
    }

    private String name() {
        return people.person(interview.candidate()).firstName();
    }
}
