package app.greenroom.ear;

import app.greenroom.speech.Sound;
import app.greenroom.speech.SpeechGate;
import app.greenroom.speech.VoiceStream;
import java.time.Duration;
import java.util.List;

/**
 * Decides whose turn it is, frame by frame. That a turn is over is only ever proposed: the countdown that follows ends with
 * the first sound of a voice, and cannot run out while there might be one.
 */
class TurnTaker {

    private static final double FRAME = VoiceStream.FRAME_SECONDS;

    /** After words that nobody stops at, and after a beginning as short as "Okay". */
    private static final long MORE_WILL_COME = frames(Duration.ofMillis(2500));
    /** After "let me think". */
    private static final long THINKING = frames(Duration.ofSeconds(12));
    /** After "that's my answer". */
    private static final long SAID_ALL = frames(Duration.ofSeconds(2));

    private static final long WORDS_MAY_COME = frames(Duration.ofMillis(1200));
    private static final long VOICE_OF_AN_ANSWER = frames(Duration.ofSeconds(1));
    private static final int WORDS_OF_AN_ANSWER = 4;
    /** A fifth of a second: less may be an echo of the voice that is played. */
    private static final int SPOKEN_OVER = 6;

    private static final int SURELY_QUIET = 8;
    private static final long REMIND = frames(Duration.ofSeconds(10));

    private final EarEvents events;
    private final double begin;
    private final long quiet;
    private final long countdown;
    private final SpeechGate gate = new SpeechGate();

    private long now;
    private boolean playing;
    private boolean held;
    private boolean over;
    private boolean spoken;
    /** Frames with a voice in this turn. */
    private long voiced;
    /** Frames with a voice in a row; over a voice that is played. */
    private int together;

    private boolean spokenOver;
    /** Silence that counts began here. */
    private long quietFrom;

    private long lastVoice = -SURELY_QUIET;
    private long proposedAt = -1;
    private List<String> said = List.of();

    TurnTaker(EarSettings settings, EarEvents events) {
        this.events = events;
        begin = (double) settings.from() / Sound.RATE;
        quiet = frames(settings.quiet());
        countdown = frames(settings.countdown());
        spoken = settings.spoken();
    }

    void frame(double probability) {
        SpeechGate.Change change = gate.add(probability);
        now++;
        boolean voice = gate.open() && !SpeechGate.quiet(probability);
        if (!SpeechGate.quiet(probability)) {
            lastVoice = now;
        }
        switch (change) {
            case BEGAN -> began();
            case ENDED -> ended();
            case NONE -> {}
        }
        if (playing) {
            listenForInterruption(voice);
        } else if (gate.open()) {
            voiced += voice ? 1 : 0;
        } else if (!held) {
            waitOn();
        }
    }

    /** The words of this turn as far as they are understood, settled or not; the last ones are enough. */
    void understood(List<String> words) {
        said = words;
    }

    void hold() {
        if (!held) {
            held = true;
            events.tell(new EarEvent.Held(true));
            withdraw();
        }
    }

    void release() {
        if (held) {
            held = false;
            quietFrom = now;
            events.tell(new EarEvent.Held(false));
        }
    }

    void playing(boolean on) {
        if (on == playing) {
            return;
        }
        playing = on;
        together = 0;
        if (on) {
            over = false;
            withdraw();
            spokenOver = false;
        } else {
            beginTurn();
        }
    }

    /** Somebody speaks, or did a moment ago: words may still come. */
    boolean listening() {
        return gate.open() || (gate.end() > 0 && now - gate.end() < WORDS_MAY_COME);
    }

    private void beginTurn() {
        over = false;
        spoken = spokenOver;
        voiced = 0;
        quietFrom = now;
        said = List.of();
    }

    private void began() {
        events.tell(new EarEvent.SpeechBegan(at(gate.from())));
        if (playing) {
            return;
        }
        release();
        withdraw();
    }

    private void ended() {
        events.tell(new EarEvent.SpeechEnded(at(gate.end())));
        quietFrom = Math.max(quietFrom, gate.end());
    }

    private void listenForInterruption(boolean voice) {
        together = voice ? together + 1 : 0;
        if (together == SPOKEN_OVER && !spokenOver) {
            spokenOver = true;
            events.tell(new EarEvent.SpokenOver(at(Math.max(gate.from(), now - SPOKEN_OVER))));
        }
    }

    private void waitOn() {
        long silence = now - quietFrom;
        if (!answering()) {
            remind(silence);
        } else if (proposedAt >= 0) {
            countDown();
        } else if (!over && silence >= enough()) {
            propose();
        }
    }

    /** A cough is no answer. */
    private boolean answering() {
        return spoken || !said.isEmpty() || voiced >= VOICE_OF_AN_ANSWER;
    }

    private void remind(long silence) {
        if (silence > 0 && silence % REMIND == 0) {
            events.tell(new EarEvent.Silent(silence * FRAME));
        }
    }

    private long enough() {
        return switch (ending()) {
            case COMPLETE, CLOSING -> quiet;
            case OPEN -> Math.max(quiet, MORE_WILL_COME);
            case THINKING -> Math.max(quiet, THINKING);
        };
    }

    private Ending ending() {
        Ending ending = Ending.of(said);
        boolean beginning = said.size() < WORDS_OF_AN_ANSWER;
        return ending == Ending.COMPLETE && beginning ? Ending.OPEN : ending;
    }

    private void propose() {
        proposedAt = now;
        events.tell(new EarEvent.ProbablyOver(at(quietFrom), left() * FRAME));
    }

    private void countDown() {
        if (now - quietFrom < enough()) {
            // late words have shown that more will come
            withdraw();
        } else if (left() <= 0 && now - lastVoice >= SURELY_QUIET) {
            proposedAt = -1;
            over = true;
            events.tell(new EarEvent.Over(at(now)));
        }
    }

    private long left() {
        long whole = ending() == Ending.CLOSING ? Math.min(countdown, SAID_ALL) : countdown;
        return whole - (now - proposedAt);
    }

    private void withdraw() {
        if (proposedAt >= 0 || over) {
            proposedAt = -1;
            over = false;
            events.tell(new EarEvent.GoesOn(at(now)));
        }
    }

    private double at(long frame) {
        return begin + frame * FRAME;
    }

    private static long frames(Duration duration) {
        return Math.round(duration.toMillis() / (1000 * FRAME));
    }
}
