package app.greenroom.feedback;

import app.greenroom.speech.SpeechModels;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the studio has worked out about takes, for those who may hear them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FeedbackService {

    private final HearingRepository hearings;
    private final SpeechModels models;
    private final TakeService takes;

    FeedbackService(HearingRepository hearings, SpeechModels models, TakeService takes) {
        this.hearings = hearings;
        this.models = models;
        this.takes = takes;
    }

    /** The topic on which pages learn that more is known about a take. */
    public static String topic(TakeId take) {
        return "feedback:" + take;
    }

    /** Whether the engines have what they need; until then takes wait for their words. */
    public boolean mayHear() {
        return models.here();
    }

    /** What was heard in a take so far. */
    public HeardTake heard(TakeId take) {
        return hearings.findById(takes.details(take).id()).map(Hearing::details).orElse(HeardTake.NOTHING);
    }
}
