package app.greenroom.ear;

import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.core.JacksonException;

/**
 * One connection. Sound is worked through on the thread that brings it, and the next is read afterwards: a machine that
 * falls behind slows the sender down and keeps nothing in memory.
 */
class EarLine {

    private static final Logger LOG = LoggerFactory.getLogger(EarLine.class);

    private static final int BYTES = 2;
    /** What a page may have kept while its line was cut, and a little faster than time to catch up. */
    private static final int SECONDS_AT_ONCE = 60;

    private static final double SPEED = 1.2;
    private static final int ORDERS_A_SECOND = 5;
    private static final int ORDERS_AT_ONCE = 50;
    private static final long TELL_HEARD = Sound.RATE / 2;
    private static final long TELL_ANYHOW = 2 * Sound.RATE;
    private static final long ASK_NANOS = 10_000_000_000L;

    private final WebSocketSession session;
    private final Ears ears;
    private final BooleanSupplier stillAllowed;
    private final long longest;
    private final Allowance sound = new Allowance(SPEED * Sound.RATE, SECONDS_AT_ONCE * Sound.RATE);
    private final Allowance orders = new Allowance(ORDERS_A_SECOND, ORDERS_AT_ONCE);
    private final LongSupplier clock;
    private final long opened;
    private long asked;
    private short[] samples = new short[0];
    private long told;
    private long sinceTold;
    private @Nullable Ear ear;
    private volatile boolean closed;

    /** @param clock in nanoseconds */
    EarLine(WebSocketSession session, Ears ears, EarLimits limits, BooleanSupplier stillAllowed, LongSupplier clock) {
        this.session = session;
        this.ears = ears;
        this.stillAllowed = stillAllowed;
        this.clock = clock;
        longest = limits.longest().toNanos();
        opened = clock.getAsLong();
        asked = opened;
    }

    synchronized void order(String text) {
        if (closed || !mayGoOn(orders.take(1))) {
            return;
        }
        try {
            obey(EarOrder.parse(text));
        } catch (IllegalArgumentException | JacksonException e) {
            LOG.debug("An order was not understood.", e);
            part(Parting.NOT_UNDERSTOOD);
        }
    }

    synchronized void hear(ByteBuffer bytes) {
        int count = bytes.remaining() / BYTES;
        if (closed || !mayGoOn(sound.take(count))) {
            return;
        }
        Ear listening = ear;
        if (listening == null || bytes.remaining() % BYTES != 0) {
            part(Parting.NOT_UNDERSTOOD);
            return;
        }
        if (samples.length < count) {
            samples = new short[count];
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples, 0, count);
        try {
            listening.hear(samples, count);
        } catch (IOException | RuntimeException e) {
            LOG.error("An ear failed.", e);
            part(Parting.ENGINE_FAILED);
            return;
        }
        tellHeard(listening.settled(), count);
    }

    void part(Parting parting) {
        close(parting.status());
    }

    /** Makes room first: who is told that a line is closed may open another at once. */
    void close(CloseStatus status) {
        closed();
        try {
            session.close(status);
        } catch (IOException e) {
            LOG.debug("The line was gone already.", e);
        }
    }

    /** The other end is gone, whoever closed. */
    synchronized void closed() {
        closed = true;
        if (ear != null) {
            ear.close();
            ear = null;
        }
    }

    private boolean mayGoOn(boolean slowEnough) {
        long now = clock.getAsLong();
        if (!slowEnough) {
            part(Parting.TOO_FAST);
        } else if (now - opened > longest) {
            part(Parting.LONG_ENOUGH);
        } else if (now - asked > ASK_NANOS && !stillAllowed.getAsBoolean()) {
            part(Parting.NOT_ALLOWED);
        } else {
            asked = now - asked > ASK_NANOS ? now : asked;
            return true;
        }
        return false;
    }

    private void obey(EarOrder order) {
        if (order instanceof EarOrder.Start start && ear == null) {
            start(start);
            return;
        }
        Ear listening = ear;
        if (listening == null) {
            throw new IllegalArgumentException("not started");
        }
        switch (order) {
            case EarOrder.Start again -> throw new IllegalArgumentException("started already");
            case EarOrder.Hold hold -> listening.hold();
            case EarOrder.Release release -> listening.release();
            case EarOrder.Playing playing -> listening.playing(playing.on());
            case EarOrder.Stop stop -> {
                listening.close();
                close(CloseStatus.NORMAL);
            }
        }
    }

    /** At the least every two seconds, so that a page can tell a dead line from a living one. */
    private void tellHeard(long settled, int count) {
        sinceTold += count;
        if (settled - told >= TELL_HEARD || sinceTold >= TELL_ANYHOW) {
            told = settled;
            sinceTold = 0;
            send(EarAnswer.heard(settled));
        }
    }

    private void start(EarOrder.Start start) {
        try {
            Ear opening = ears.open(start.settings(), event -> send(EarAnswer.of(event)));
            ear = opening;
            told = start.settings().from();
            send(EarAnswer.ready(told));
            opening.playing(start.playing());
            if (start.held()) {
                opening.hold();
            }
        } catch (EarsFullException e) {
            LOG.warn("Somebody speaks without being listened to: {}.", e.getMessage());
            part(Parting.FULL);
        } catch (ModelMissingException e) {
            part(Parting.NO_MODEL);
        } catch (IOException e) {
            LOG.error("An ear cannot be opened.", e);
            part(Parting.ENGINE_FAILED);
        }
    }

    private void send(String answer) {
        if (closed || !session.isOpen()) {
            return;
        }
        try {
            session.sendMessage(new TextMessage(answer));
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The line was cut while something was told.", e);
            closed = true;
        }
    }
}
