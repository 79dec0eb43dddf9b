package app.greenroom.engines;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.AssessorException;
import app.greenroom.people.PersonId;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Transcriber;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Hears and assesses what somebody said by the engine that the administrator chose and that person allows, for the
 * studio itself. Whoever asks for a {@link Transcriber} or an {@link Assessor} without saying whose words they are gets
 * the one on this machine.
 */
@Service
public class Engines {

    private final Transcriber transcriber;
    private final ObjectProvider<Assessor> assessor;

    Engines(Transcriber transcriber, ObjectProvider<Assessor> assessor) {
        this.transcriber = transcriber;
        this.assessor = assessor;
    }

    /**
     * Writes down what this person said.
     *
     * @throws ModelMissingException while the engine of this machine is needed and has nothing to work with
     * @throws IOException when it did not work now
     */
    public Heard transcribe(PersonId candidate, Sound sound) throws IOException {
        return new Heard(transcriber.transcribe(sound), transcriber.engine(), "");
    }

    /** Whether there is an engine that judges. */
    public boolean mayAssess() {
        return assessor.getIfAvailable() != null;
    }

    /** Judges what this person answered; what does not work elsewhere is judged here. */
    public Assessed assess(PersonId candidate, AnswerToAssess answer) {
        try {
            return new Assessed(assessor.getObject().assess(answer), "");
        } catch (AssessorException e) {
            throw new IllegalStateException("the engine of this machine does not fail", e);
        }
    }
}
