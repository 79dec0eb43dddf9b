package app.greenroom.ownership;

import app.greenroom.people.Access;
import app.greenroom.shared.StudioClock;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of the signed-in candidate as one file. There is no id in the address: nobody can ask for another's. */
@RestController
class SuitcaseController {

    private final Belongings belongings;
    private final Suitcase suitcase;
    private final Access access;
    private final StudioClock clock;

    SuitcaseController(Belongings belongings, Suitcase suitcase, Access access, StudioClock clock) {
        this.belongings = belongings;
        this.suitcase = suitcase;
        this.access = access;
        this.clock = clock;
    }

    /** Only candidates have belongings: for other roles there are none. */
    @ExceptionHandler
    ProblemDetail notACandidate(AccessDeniedException e) {
        String words = access.refused("belongings of a candidate").getMessage();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, words);
        problem.setProperty("code", "not-found");
        return problem;
    }

    @GetMapping("/api/belongings.zip")
    void everything(HttpServletResponse response) throws IOException {
        Luggage mine = belongings.carriedAway();
        Instant now = clock.instant();
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"greenroom-" + LocalDate.ofInstant(now, java.time.ZoneId.systemDefault())
                        + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
        suitcase.pack(mine, now, response.getOutputStream());
    }
}
