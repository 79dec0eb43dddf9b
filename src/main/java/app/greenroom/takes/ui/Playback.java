package app.greenroom.takes.ui;

import app.greenroom.shared.ui.Player;
import app.greenroom.shared.ui.PlayerStretch;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.TakeState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A take to listen to, to watch or to read, whatever it is made of and however far it has come. */
public class Playback extends Div {

    private @Nullable Player player;

    public Playback(TakeService takes, TakeDetails take, String label) {
        addClassName("gr-playback");
        String text = take.text();
        if (take.erased()) {
            say("What was said here has been erased, for you and for everybody else.");
        } else if (text != null) {
            Div words = new Div();
            words.setText(text);
            words.addClassName("gr-typed-answer");
            add(words);
        } else {
            if (take.complete()) {
                add(player(takes, take, label));
            }
            note(take);
        }
    }

    /** Empty for a typed answer, one that was erased and one that is still on its way. */
    public Optional<Player> player() {
        return Optional.ofNullable(player);
    }

    private Component player(TakeService takes, TakeDetails take, String label) {
        Player made = new Player(label);
        made.setVideo(take.medium() == Medium.VIDEO);
        made.setDuration(take.duration());
        made.setPeaks(takes.peaks(take.id()));
        made.setPoster(take.posterUrl());
        made.setSilences(takes.silences(take.id()).stream()
                .map(silence -> PlayerStretch.ofSeconds(silence.from(), silence.to()))
                .toList());
        made.setSource(take.mediaUrl());
        // in the player itself: once the waveform is there, nothing below may move
        made.setNote(take.state() == TakeState.VERIFIED ? "We are still drawing its waveform." : "");
        player = made;
        return made;
    }

    private void note(TakeDetails take) {
        if (take.state() == TakeState.RECORDING) {
            say("This take has not arrived whole. If it was recorded on this device, open Home: it goes on by itself.");
        } else if (take.state() == TakeState.FLAGGED) {
            say("This recording could not be made ready for jumping about; it plays as it came.");
        } else if (take.quiet()) {
            say("We could hardly hear anything in this take. Please listen before you hand it in.");
        }
    }

    private void say(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("gr-muted", "gr-small");
        add(note);
    }
}
