package app.greenroom.feedback;

import app.greenroom.media.UnreadableMediaException;
import app.greenroom.speech.SampleFile;
import app.greenroom.speech.Sound;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeSound;
import app.greenroom.terms.HeardTerm;
import app.greenroom.terms.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the terms in what somebody said, listening to the recording again where that can tell more than the words. */
@Component
class SoundedTerms {

    private static final Logger LOG = LoggerFactory.getLogger(SoundedTerms.class);

    private final Terms terms;
    private final TakeSound takes;

    SoundedTerms(Terms terms, TakeSound takes) {
        this.terms = terms;
        this.takes = takes;
    }

    /** By the words alone where the recording cannot be had any more. */
    List<HeardTerm> in(TakeId take, Material.Spoken spoken) {
        if (terms.soundTellsMore(spoken.words(), spoken.glossary())) {
            try {
                return inSound(take, spoken);
            } catch (IOException | UnreadableMediaException e) {
                LOG.warn("Take {} cannot be listened to again: terms are found by its words alone", take, e);
            }
        }
        return terms.heard(spoken.words(), spoken.glossary());
    }

    private List<HeardTerm> inSound(TakeId take, Material.Spoken spoken) throws IOException, UnreadableMediaException {
        Path samples = Files.createTempFile("greenroom", ".pcm");
        try {
            return takes.decode(take, Sound.RATE, samples)
                    ? terms.heard(spoken.words(), spoken.glossary(), new SampleFile(samples))
                    : terms.heard(spoken.words(), spoken.glossary());
        } finally {
            Files.deleteIfExists(samples);
        }
    }
}
