package app.greenroom.shell;

import app.greenroom.people.CurrentPerson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a recorder ask whether somebody is signed in again. */
@RestController
class SessionController {

    private final CurrentPerson current;

    SessionController(CurrentPerson current) {
        this.current = current;
    }

    record Session(boolean signedIn) {}

    @GetMapping("/api/session")
    Session session() {
        return new Session(current.find().isPresent());
    }
}
