package app.greenroom.interviews.ui;

import app.greenroom.feedback.ui.AnswerInsights;
import app.greenroom.feedback.ui.Insights;
import app.greenroom.interviews.TurnId;
import app.greenroom.interviews.TurnRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Player;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.Playback;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question of an interview: what was answered, what was asked further, and what the studio heard in it. */
class AnswerCard extends Card {

    private final transient TakeService takes;
    private final transient Insights insights;
    private final transient Map<TakeId, TakeDetails> known;
    private final transient Map<TurnId, Player> players = new HashMap<>();
    private final boolean own;

    /**
     * @param turns of this question, in order
     * @param known the takes that the reader may hear
     * @param beside goes beside a follow-up, for those who may do something about it
     */
    AnswerCard(
            QuestionDetails question,
            List<TurnRow> turns,
            Map<TakeId, TakeDetails> known,
            boolean own,
            TakeService takes,
            Insights insights,
            FollowUpDeeds beside) {
        super(question.prompt(), category(question));
        this.takes = takes;
        this.insights = insights;
        this.known = known;
        this.own = own;
        addClassName("gr-interview-question");
        for (TurnRow turn : turns) {
            if (turn.interviewers()) {
                if (turn.why() != null && turn.why().followUp()) {
                    add(followUp(turn, beside));
                }
            } else if (turn.answer()) {
                add(answer(turn));
            }
        }
        if (turns.stream().noneMatch(TurnRow::answer)) {
            add(muted("This one was left without an answer."));
        }
    }

    /** Where a moment can be played. */
    Optional<Player> player(TurnId turn) {
        return Optional.ofNullable(players.get(turn));
    }

    private Component followUp(TurnRow turn, FollowUpDeeds beside) {
        Paragraph words = new Paragraph(turn.words());
        words.addClassName("gr-interview-asked");
        Div block = new Div(words, why(turn, own));
        block.addClassName("gr-interview-follow-up");
        beside.of(turn).ifPresent(block::add);
        return block;
    }

    /**
     * Why the interviewer asked it, in words for those who may know.
     *
     * @param own the reader was asked
     */
    static Component why(TurnRow turn, boolean own) {
        StringBuilder why =
                new StringBuilder(turn.why() == null ? "" : turn.why().label());
        if (turn.point() != null) {
            why.append(": ").append(turn.point());
        }
        if (turn.quote() != null) {
            why.append(" · heard: “").append(turn.quote()).append("”");
        }
        if (turn.wording() != null) {
            why.append(own ? "" : " · meant: “" + turn.meant() + "”")
                    .append(" · in words of ")
                    .append(turn.wording().by());
        }
        return muted(why.toString());
    }

    private Component answer(TurnRow turn) {
        TakeDetails take = turn.take() == null ? null : known.get(turn.take());
        Div block = new Div();
        block.addClassName("gr-interview-given");
        if (take == null) {
            block.add(new Paragraph(turn.words().isEmpty() ? "This answer is not here any more." : turn.words()));
            return block;
        }
        Playback playback = new Playback(takes, take, "Your answer");
        playback.player().ifPresent(player -> players.put(turn.id(), player));
        block.add(playback);
        if (take.complete()) {
            block.add(feedback(take, playback));
        }
        return block;
    }

    /** Asked for when somebody opens it: an interview has many answers, and each has much to say. */
    private Details feedback(TakeDetails take, Playback playback) {
        Div contents = new Div();
        contents.addClassName("gr-stack");
        Details details = new Details("What was heard in it", contents);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && contents.getComponentCount() == 0) {
                AnswerInsights all = insights.of(
                        take,
                        own,
                        at -> play(playback.player().orElse(null), at),
                        captions -> playback.player().ifPresent(player -> player.setCaptions(captions)),
                        found -> {});
                contents.add(all.words(), all.findings(), all.details());
            }
        });
        return details;
    }

    static void play(@Nullable Player player, Duration at) {
        if (player != null) {
            player.seek(at);
            player.play();
        }
    }

    private static Chip category(QuestionDetails question) {
        return new Chip(question.category().name());
    }

    private static Span muted(String text) {
        Span muted = new Span(text);
        muted.addClassNames("gr-muted", "gr-small");
        return muted;
    }
}
