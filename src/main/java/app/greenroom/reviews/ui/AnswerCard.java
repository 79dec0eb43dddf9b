package app.greenroom.reviews.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.reviews.CommentRow;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.Player;
import app.greenroom.shared.ui.PlayerCaption;
import app.greenroom.shared.ui.PlayerStretch;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.TakeState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The question and the answer to it: a recording to play, or what was typed. */
class AnswerCard extends Card {

    private static final double MILLIS = 1000;

    private final Div answer = new Div();
    private @Nullable Player player;
    private final Paragraph preparing =
            new Paragraph("This recording is being prepared. It plays as it came; jumping about follows in a moment.");

    AnswerCard(
            QuestionDetails question,
            TakeDetails take,
            TakeService takes,
            LiveUpdates updates,
            Component... underTheQuestion) {
        addClassName("gr-desk-answer");
        add(new H2(question.prompt()));
        add(underTheQuestion);
        if (take.erased() || !take.submitted()) {
            player = null;
            add(gone(take));
            return;
        }
        answer.addClassName("gr-desk-said");
        add(answer);
        Live.refresh(this, updates, ReviewService.TOPIC, () -> look(take.id(), takes));
        if (take.medium() == Medium.TEXT) {
            player = null;
            answer.add(typed(take.text()));
            return;
        }
        player = new Player("Answer");
        player.setVideo(take.medium() == Medium.VIDEO);
        preparing.addClassNames("gr-muted", "gr-small");
        preparing.getElement().setAttribute("role", "status");
        load(player, take, takes);
        answer.add(player, preparing);
        if (take.state() == TakeState.VERIFIED) {
            Live.refresh(this, updates, TakeService.topic(take.candidate()), () -> look(take.id(), takes));
        }
    }

    private void load(Player player, TakeDetails take, TakeService takes) {
        player.setPeaks(takes.peaks(take.id()));
        player.setDuration(take.duration());
        player.setSilences(takes.silences(take.id()).stream()
                .map(silence -> PlayerStretch.ofSeconds(silence.from(), silence.to()))
                .toList());
        player.setPoster(take.posterUrl());
        player.setSource(take.mediaUrl());
        preparing.setVisible(take.state() == TakeState.VERIFIED);
    }

    /** It may have become ready meanwhile, or be its candidate's alone again. */
    private void look(TakeId id, TakeService takes) {
        TakeDetails take = takes.facts(id);
        if (take.erased() || !take.submitted()) {
            answer.removeAll();
            answer.add(gone(take));
            player = null;
        } else if (player != null && preparing.isVisible() && take.state() != TakeState.VERIFIED) {
            load(player, take, takes);
        }
    }

    private static Paragraph gone(TakeDetails take) {
        Paragraph words = new Paragraph(
                take.erased()
                        ? "What was said here has been erased. The feedback stays, and so does its score."
                        : "This answer was taken back and is its candidate’s alone again. The feedback stays.");
        words.addClassName("gr-muted");
        return words;
    }

    private static Div typed(@Nullable String text) {
        Div words = new Div();
        words.addClassName("gr-desk-typed");
        for (String paragraph : (text == null ? "" : text).split("\\R{2,}")) {
            words.add(new Paragraph(paragraph));
        }
        return words;
    }

    /** Whether comments have a place in time. */
    boolean timed() {
        return player != null;
    }

    void show(List<CommentRow> comments) {
        if (player != null) {
            player.setComments(FeedbackComments.dots(comments));
        }
    }

    void caption(List<PlayerCaption> captions) {
        if (player != null) {
            player.setCaptions(captions);
        }
    }

    /** Goes there and plays, if there is anything to play. */
    void play(Duration at) {
        if (player != null) {
            player.seek(at);
            player.play();
        }
    }

    /** Asks the player where it is. */
    void now(DoubleConsumer answer) {
        if (player == null) {
            answer.accept(0);
        } else {
            player.whereIsIt(at -> answer.accept(at.toMillis() / MILLIS));
        }
    }
}
