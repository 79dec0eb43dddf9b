package app.greenroom.takes;

import app.greenroom.media.MediaType;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a player asks for, if the signed-in person may hear it now. */
@Component
@PreAuthorize("isAuthenticated()")
class PlayableTakes {

    /** A listener asks for parts by the hundred, so it is one row and no entity. */
    private static final String ROW = """
            select candidate_id, number, started_at, media_type, submitted_at is not null and withdrawn_at is null,
            original_id, received_bytes, sha256, playable_id, playable_bytes, playable_sha256
            from take where id = ? and discarded_at is null and erased_at is null""";

    private final TakeFinder finder;
    private final CurrentPerson current;
    private final Access access;
    private final JdbcClient jdbc;

    PlayableTakes(TakeFinder finder, CurrentPerson current, Access access, JdbcClient jdbc) {
        this.finder = finder;
        this.current = current;
        this.access = access;
        this.jdbc = jdbc;
    }

    private record Found(
            PersonId candidate, boolean submitted, @Nullable PlayableTake playable) {}

    @Transactional(readOnly = true)
    PosterFrame poster(TakeId id) {
        PosterFrame poster = finder.visible(id).posterFrame();
        if (poster == null) {
            throw new NotFoundException("There is no picture of this take.");
        }
        return poster;
    }

    PlayableTake find(TakeId id) {
        PlayableTake playable = jdbc.sql(ROW)
                .param(id.value())
                .query(PlayableTakes::found)
                .optional()
                .filter(this::mayHear)
                .orElseThrow(() -> access.refused("take " + id))
                .playable();
        if (playable == null) {
            throw new NotFoundException("There is no whole recording of this take.");
        }
        return playable;
    }

    private boolean mayHear(Found take) {
        return take.candidate().equals(current.id()) || take.submitted() && access.maySee(take.candidate());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(new PersonId(row.getObject(1, UUID.class)), row.getBoolean(5), playable(row));
    }

    private static @Nullable PlayableTake playable(ResultSet row) throws SQLException {
        String type = row.getString(4);
        String sha256 = row.getString(8);
        if (type == null || sha256 == null) {
            return null;
        }
        MediaType media = MediaType.valueOf(type);
        String name = PlayableTake.name(row.getInt(2), row.getTimestamp(3).toInstant(), media);
        UUID ours = row.getObject(9, UUID.class);
        if (ours != null) {
            return new PlayableTake(new RecordingId(ours), row.getLong(10), row.getString(11), media, name, true);
        }
        UUID original = row.getObject(6, UUID.class);
        return original == null
                ? null
                : new PlayableTake(new RecordingId(original), row.getLong(7), sha256, media, name, false);
    }
}
