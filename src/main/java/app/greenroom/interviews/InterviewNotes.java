package app.greenroom.interviews;

import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.shared.StudioClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coaches whisper to themselves while they sit in. Nobody but its author ever reads a note: no other coach, no
 * administrator, and not the candidate, who is told that there may be some.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class InterviewNotes {

    private final InterviewNoteRepository notes;
    private final GuestBook guests;
    private final CurrentPerson current;
    private final Access access;
    private final StudioClock clock;

    InterviewNotes(
            InterviewNoteRepository notes, GuestBook guests, CurrentPerson current, Access access, StudioClock clock) {
        this.notes = notes;
        this.guests = guests;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** My notes on an interview that I sat in, as I wrote them; for as long as I coach its candidate. */
    @Transactional(readOnly = true)
    public List<InterviewNoteRow> mine(InterviewId id) {
        return guests.cameTo(id)
                .map(interview -> notes.of(id, current.id()).stream()
                        .map(InterviewNote::row)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Keeps a note, at once and as often as it changes. A new one can be begun while the interview goes on and its
     * candidate wants its coaches there; one that was begun can be finished afterwards. Without words it is gone.
     *
     * @param begun the note that is changed; null for a new one
     * @return its name; empty when nothing is kept
     */
    public Optional<InterviewNoteId> keep(InterviewId id, @Nullable InterviewNoteId begun, String words) {
        if (begun == null) {
            Interview interview = guests.watched(id);
            return words.isBlank()
                    ? Optional.empty()
                    : Optional.of(notes.save(new InterviewNote(interview, current.id(), words, clock.instant()))
                            .id());
        }
        InterviewNote note = guests.cameTo(id)
                .flatMap(interview -> notes.own(begun, id, current.id()))
                .orElseThrow(() -> access.refused("note " + begun + " on interview " + id));
        if (words.isBlank()) {
            notes.delete(note);
            return Optional.empty();
        }
        note.change(words);
        return Optional.of(begun);
    }
}
