package app.greenroom.reviews.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** Says whether the page's words are safe, and since when. The browser keeps the "since" growing older. */
class SavedNote extends Span {

    private static final String GROW_OLDER = """
            clearInterval(this.older);
            const at = Date.now() - $0;
            const plural = (n, noun) => ' ' + n + ' ' + noun + (n === 1 ? '' : 's') + ' ago';
            const say = () => {
              const s = Math.round((Date.now() - at) / 1000);
              this.textContent = s < 3 ? ' a second ago' : s < 60 ? plural(s, 'second')
                : s < 3600 ? plural(Math.floor(s / 60), 'minute') : s < 172800 ? plural(Math.floor(s / 3600), 'hour')
                : plural(Math.floor(s / 86400), 'day');
            };
            say();
            this.older = setInterval(() => this.isConnected ? say() : clearInterval(this.older), 1000);
            """;

    private final Span word = new Span();
    private final Span since = new Span();

    SavedNote() {
        addClassNames("gr-desk-saved", "gr-muted", "gr-small");
        add(word, since);
    }

    void saved(Duration ago) {
        word.setText("Saved");
        since.setVisible(true);
        since.getElement().executeJs(GROW_OLDER, (double) ago.toMillis());
    }

    void nothingYet() {
        say("Every change is saved as you make it");
    }

    void notSaved() {
        say("Not saved yet");
    }

    private void say(String words) {
        word.setText(words);
        since.setVisible(false);
    }
}
