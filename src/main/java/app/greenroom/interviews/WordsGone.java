package app.greenroom.interviews;

import app.greenroom.takes.EverythingErased;
import app.greenroom.takes.TakeEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is erased of a take is erased of the interview, too, and with everything go the notes of those who sat in. Part of
 * the transaction in which it was decided.
 */
@Component
class WordsGone {

    private final InterviewRepository interviews;
    private final InterviewNoteRepository notes;

    WordsGone(InterviewRepository interviews, InterviewNoteRepository notes) {
        this.interviews = interviews;
        this.notes = notes;
    }

    @EventListener
    void emptied(TakeEmptied event) {
        interviews.withTake(event.take()).forEach(interview -> interview.forget(event.take()));
    }

    @EventListener
    void everything(EverythingErased event) {
        interviews.of(event.candidate()).forEach(Interview::forgetEverything);
        notes.forgetAllOf(event.candidate());
    }
}
