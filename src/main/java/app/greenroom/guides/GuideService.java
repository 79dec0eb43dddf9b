package app.greenroom.guides;

import app.greenroom.shared.NotFoundException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guides to read. They are everybody's. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class GuideService {

    /** The {@code LiveUpdates} topic of guides that come or change. */
    public static final String TOPIC = "guides";

    private final GuideRepository guides;

    GuideService(GuideRepository guides) {
        this.guides = guides;
    }

    /** All guides, by company and role. */
    public List<GuideRow> guides() {
        return guides.inOrder().stream().map(Guide::row).toList();
    }

    public GuideDetails details(String key) {
        return guides.findByKey(key)
                .orElseThrow(() -> new NotFoundException("This guide is not here."))
                .details();
    }

    public GuideDetails details(GuideId id) {
        return guides.findById(id)
                .orElseThrow(() -> new NotFoundException("This guide is not here."))
                .details();
    }
}
