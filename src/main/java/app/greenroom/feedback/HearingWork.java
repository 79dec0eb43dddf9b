package app.greenroom.feedback;

import app.greenroom.delivery.Acoustics;
import app.greenroom.engines.Engines;
import app.greenroom.engines.Heard;
import app.greenroom.media.UnreadableMediaException;
import app.greenroom.people.PersonId;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.SampleFile;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Span;
import app.greenroom.speech.SpeechModels;
import app.greenroom.speech.VoiceDetector;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeEmptied;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeReady;
import app.greenroom.takes.TakeSound;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears takes, for the studio itself: where there is speech, then the words, then how they were said. What is done stays
 * done.
 */
@Component
class HearingWork {

    static final TaskDescriptor<Void> HEAR = TaskDescriptor.of("hear-take");

    /** Pages are told at every tenth: more would be more writing than hearing. */
    private static final int TENTH = 10;

    private final HearingRepository hearings;
    private final TakeSound takes;
    private final SpeechModels models;
    private final VoiceDetector voice;
    private final Engines engines;
    private final Jobs jobs;
    private final LiveUpdates updates;
    private final ApplicationEventPublisher events;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    HearingWork(
            HearingRepository hearings,
            TakeSound takes,
            SpeechModels models,
            VoiceDetector voice,
            Engines engines,
            Jobs jobs,
            LiveUpdates updates,
            ApplicationEventPublisher events,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.hearings = hearings;
        this.takes = takes;
        this.models = models;
        this.voice = voice;
        this.engines = engines;
        this.jobs = jobs;
        this.updates = updates;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener
    void ready(TakeReady event) {
        if (hearings.findById(event.take()).isEmpty()) {
            hearings.save(new Hearing(
                    event.take(), takes.candidate(event.take()).orElse(null), event.sha256(), clock.instant()));
            jobs.want(HEAR, event.take().toString());
        }
    }

    @EventListener
    void emptied(TakeEmptied event) {
        hearings.forget(event.take());
    }

    /** Whether the engine that was chosen has what it needs; until then takes wait, and nothing is tried in vain. */
    boolean mayHear() {
        return engines.transcribesHere() ? models.here() : models.findSpeech();
    }

    private record Attempt(
            TakeId take,
            int number,
            @Nullable List<Span> speech,
            @Nullable List<Word> words) {}

    /**
     * Does what is left to do; nothing for a take that was heard, or is gone.
     *
     * @throws ModelMissingException while this machine has no model; the take waits then
     */
    void hear(TakeId take) throws IOException {
        Attempt attempt = transaction.execute(status -> hearings.lock(take)
                .filter(hearing -> !hearing.over())
                .map(this::begin)
                .orElse(null));
        if (attempt == null) {
            return;
        }
        Path samples = Files.createTempFile("greenroom", ".pcm");
        try {
            if (engines.transcribesHere()) {
                models.require();
            }
            if (takes.decode(take, Sound.RATE, samples)) {
                hear(attempt, new SampleFile(samples));
            }
        } catch (UnreadableMediaException e) {
            conclude(attempt, hearing -> hearing.fail("There is no sound in it."));
        } catch (ModelMissingException e) {
            conclude(attempt, Hearing::waitForModel);
            throw e;
        } finally {
            Files.deleteIfExists(samples);
        }
    }

    /** Null for a recording that was heard before, as another take: what was heard then is kept for this one, too. */
    private @Nullable Attempt begin(Hearing hearing) {
        List<Hearing> twins = hearings.twins(hearing.sha256(), Limit.of(1));
        if (!twins.isEmpty()) {
            hearing.copy(twins.getFirst(), clock.instant());
            events.publishEvent(new TakeHeard(hearing.take()));
            updates.publish(FeedbackService.topic(hearing.take()));
            return null;
        }
        return new Attempt(hearing.take(), hearing.nextAttempt(), hearing.speech(), hearing.words());
    }

    private void hear(Attempt attempt, SampleFile sound) throws IOException {
        List<Span> speech = attempt.speech() == null ? listen(attempt, sound) : attempt.speech();
        List<Word> words = attempt.words() == null ? writeDown(attempt, sound) : attempt.words();
        Acoustics acoustics = Acoustics.of(watched(attempt, sound), words, speech);
        conclude(attempt, hearing -> hearing.measured(acoustics, clock.instant()));
    }

    private List<Span> listen(Attempt attempt, SampleFile sound) throws IOException {
        List<Span> speech = voice.speech(watched(attempt, sound));
        conclude(attempt, hearing -> hearing.heard(speech));
        return speech;
    }

    private List<Word> writeDown(Attempt attempt, SampleFile sound) throws IOException {
        Optional<PersonId> candidate = takes.candidate(attempt.take());
        if (candidate.isEmpty()) {
            return List.of();
        }
        Heard heard = engines.transcribe(candidate.get(), watched(attempt, sound));
        conclude(attempt, hearing -> {
            hearing.wroteDown(heard.words(), heard.engine(), heard.clearFrom(), heard.why());
            events.publishEvent(new TakeHeard(hearing.take()));
        });
        return heard.words();
    }

    /** Gives up. */
    void giveUp(TakeId take, @Nullable String reason) {
        transaction.executeWithoutResult(
                status -> hearings.lock(take).filter(hearing -> !hearing.over()).ifPresent(hearing -> {
                    hearing.fail(String.valueOf(reason));
                    updates.publish(FeedbackService.topic(take));
                }));
    }

    /** The same sound; how far the listener has come is told as it goes. */
    private Sound watched(Attempt attempt, SampleFile sound) {
        return listener -> {
            double total = Math.max(1, sound.seconds() * Sound.RATE);
            AtomicLong heard = new AtomicLong();
            sound.listen((samples, count) -> {
                listener.hear(samples, count);
                int before = (int) (100 * heard.get() / total);
                int now = (int) (100 * heard.addAndGet(count) / total);
                if (now / TENTH > before / TENTH) {
                    conclude(attempt, hearing -> hearing.progress(now));
                }
            });
        };
    }

    private void conclude(Attempt attempt, Consumer<Hearing> deed) {
        transaction.executeWithoutResult(status -> hearings.lock(attempt.take())
                .filter(hearing -> hearing.awaits(attempt.number()))
                .ifPresent(hearing -> {
                    deed.accept(hearing);
                    updates.publish(FeedbackService.topic(attempt.take()));
                }));
    }
}
