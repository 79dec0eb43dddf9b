package app.greenroom.interviews.ui;

import app.greenroom.feedback.FeedbackService;
import app.greenroom.interviews.Comfort;
import app.greenroom.interviews.Habits;
import app.greenroom.interviews.TurnId;
import app.greenroom.interviews.TurnRow;
import app.greenroom.people.PersonId;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Live;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.WaitingTakes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;

/** The candidate's turns aloud. It stays for all of the interview, so that the browser keeps its microphone and its voice. */
class SpokenTurn extends Div {

    /** What the page does about it. */
    interface Deeds {

        void recording(TurnId turn, TakeId take);

        /**
         * @param words as somebody heard them live; empty when nobody did
         * @param confidence of whoever heard them, 0 to 1
         */
        void said(TurnId turn, String words, double confidence);

        void notFinished(TurnId turn);

        /** @param patient false to go on without the words */
        void goOn(boolean patient);

        void type();

        /** Where the interviewer's words are to be heard; empty where the browser speaks them. */
        String voice(TurnId remark);
    }

    private final transient LiveUpdates updates;
    private final transient Deeds deeds;
    private final InterviewTurn turn;
    private final Div wait = new Div();
    private final PersonId me;

    SpokenTurn(PersonId me, Comfort comfort, Habits habits, TakeService takes, LiveUpdates updates, Deeds deeds) {
        this.me = me;
        this.updates = updates;
        this.deeds = deeds;
        this.turn = new InterviewTurn(me);
        boolean camera = comfort == Comfort.VIDEO;
        turn.setAloud(habits.aloud());
        turn.setCaptions(habits.captions());
        turn.setPatience(habits.patience());
        turn.setClock(habits.clock());
        turn.setCamera(camera, habits.selfView());
        turn.setMaxBytes(takes.maxBytes(camera ? Medium.VIDEO : Medium.AUDIO));
        turn.addStartedListener(started -> deeds.recording(TurnId.of(started.turn()), started.take()));
        turn.addReceivedListener(received -> {
            deeds.recording(TurnId.of(received.turn()), received.take());
            deeds.goOn(true);
        });
        turn.addSpokenListener(spoken -> deeds.said(TurnId.of(spoken.turn()), spoken.text(), spoken.confidence()));
        turn.addNotFinishedListener(unfinished -> deeds.notFinished(TurnId.of(unfinished.turn())));
        turn.addTypedWantedListener(wanted -> deeds.type());
        wait.addClassName("gr-interview-wait");
        wait.getElement().setAttribute("role", "status");
        addClassName("gr-interview-spoken");
        add(turn, wait);
    }

    void begin(TurnRow remark, TurnRow open, String prompt) {
        wait.removeAll();
        turn.setVisible(true);
        turn.begin(
                open.id().toString(),
                (remark.opening() + " " + remark.words()).strip(),
                deeds.voice(remark.id()),
                Objects.requireNonNull(open.question()),
                prompt);
    }

    void close(TurnRow remark) {
        wait.removeAll();
        turn.close(remark.words(), deeds.voice(remark.id()));
    }

    /** It was said, and is being listened to. */
    void listening(TakeId take) {
        wait.removeAll();
        Paragraph words = new Paragraph("What you said is being listened to. It takes a moment.");
        words.addClassNames("gr-muted", "gr-small");
        Button on = new Button("Go on without waiting", click -> deeds.goOn(false));
        on.addThemeVariants(ButtonVariant.TERTIARY);
        Div news = new Div(words, on);
        Live.refresh(news, updates, FeedbackService.topic(take), () -> deeds.goOn(true));
        wait.add(news);
    }

    /** An earlier page recorded it and went before all had arrived. */
    void cutOff(TakeId take, Runnable again) {
        turn.setVisible(false);
        listening(take);
        Paragraph words =
                new Paragraph("You were cut off in your answer. What was recorded is kept and sent from the device"
                        + " you spoke to; the interview goes on with it as soon as it is here.");
        Button anew = new Button("Answer again", click -> again.run());
        WaitingTakes waiting = new WaitingTakes(me);
        waiting.addTakeRecoveredListener(recovered -> deeds.goOn(true));
        wait.addComponentAsFirst(new Div(words, anew, waiting));
    }
}
