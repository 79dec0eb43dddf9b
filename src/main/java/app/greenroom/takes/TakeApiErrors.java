package app.greenroom.takes;

import app.greenroom.people.Access;
import app.greenroom.recordings.StoreFullException;
import app.greenroom.takes.TakeRefused.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What recorders and players are told when something does not work, as problem details with a code. */
@RestControllerAdvice(basePackageClasses = TakeController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class TakeApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(TakeApiErrors.class);

    private final Access access;

    TakeApiErrors(Access access) {
        this.access = access;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TakeRefused e) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(e.reason().status());
        if (e.reason() == Reason.OTHER_VERSION) {
            response.header("Tus-Version", Tus.VERSION);
        }
        return response.body(problem(e.reason().status(), e.reason().code(), e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongOffset(WrongOffsetException e) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(Tus.OFFSET, Long.toString(e.offset()))
                .body(problem(409, "wrong-offset", "The take goes on at byte " + e.offset() + "."));
    }

    @ExceptionHandler
    ProblemDetail full(StoreFullException e) {
        LOG.error("no recording can be stored: {}", e.getMessage());
        return problem(
                507,
                "disk-full",
                "This studio has run out of room for recordings. What you recorded is kept on your device.");
    }

    /** Takes are a candidate's: for other roles there are none to work on. */
    @ExceptionHandler
    ProblemDetail notACandidate(AccessDeniedException e, HttpServletRequest request) {
        return problem(
                404,
                "not-found",
                access.refused("takes by " + request.getMethod()).getMessage());
    }

    /** A database that is away or a disk that errs: nothing was acknowledged, and asking again may help. */
    @ExceptionHandler({
        DataAccessException.class,
        TransactionException.class,
        UncheckedIOException.class,
        IllegalStateException.class
    })
    ResponseEntity<ProblemDetail> failed(RuntimeException e) {
        LOG.error("a request about a take failed", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(problem(503, "try-again", "This did not work just now. Please try again in a moment."));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return problem(400, Reason.BAD_REQUEST.code(), "This request could not be read.");
    }

    private static ProblemDetail problem(int status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setProperty("code", code);
        return problem;
    }
}
