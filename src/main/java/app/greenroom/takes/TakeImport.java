package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.media.MediaType;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in recordings that were made elsewhere, by the same way as those from a browser. */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class TakeImport {

    private static final Logger LOG = LoggerFactory.getLogger(TakeImport.class);

    private final TakeUploads uploads;
    private final TakeVerification verification;
    private final TakePreparation preparation;

    TakeImport(TakeUploads uploads, TakeVerification verification, TakePreparation preparation) {
        this.uploads = uploads;
        this.verification = verification;
        this.preparation = preparation;
    }

    /**
     * Makes a take of the signed-in candidate out of a whole recording, ready to play when this returns; a recording that
     * was prepared before, for whomever, is not prepared again.
     *
     * @param mediaType as a browser would declare it, such as {@code audio/webm}
     */
    public TakeId importRecording(
            QuestionId question, @Nullable AssignmentId assignment, String mediaType, byte[] media) {
        MediaType type = MediaType.of(mediaType)
                .orElseThrow(() -> new TakeRefused(Reason.WRONG_TYPE, "This kind of recording is not known here."));
        TakeTarget target = new TakeTarget(question, assignment);
        TakeId id = uploads.begin(new NewRecording(target, type, UUID.randomUUID(), (long) media.length, ""));
        uploads.append(id, 0, ByteBuffer.wrap(media));
        try {
            String sha256 = Sha256.of(new ByteArrayInputStream(media));
            verification.finish(id, new Finish(media.length, sha256, Duration.ZERO), verified -> {});
            preparation.prepare(id);
        } catch (IOException e) {
            LOG.warn("take {} is prepared later: {}", id, e.getMessage());
            preparation.later(id);
        }
        return id;
    }
}
