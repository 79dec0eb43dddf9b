package app.greenroom.questions;

import app.greenroom.guides.PackException;
import app.greenroom.guides.PackGuide;
import app.greenroom.guides.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Brings the guides that come with Greenroom when they are missing, or older here, at each start. On a cluster the
 * unique key of a guide lets one node win; the others find its work done. What coaches imported is never set back.
 */
@Component
@Order(ShippedPacks.ORDER)
class ShippedPacks implements ApplicationRunner {

    static final int ORDER = -100;

    private static final Logger LOG = LoggerFactory.getLogger(ShippedPacks.class);

    private final PackImport packImport;
    private final PackTerms terms;

    ShippedPacks(PackImport packImport, PackTerms terms) {
        this.packImport = packImport;
        this.terms = terms;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        PackReader reader = new PackReader(terms.now());
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:packs/*.yaml")) {
            try (InputStream stream = file.getInputStream()) {
                reader.read(stream).forEach(this::bring);
            } catch (PackException e) {
                LOG.error("shipped pack {} is broken: {}", file.getFilename(), e.problems());
            }
        }
    }

    void bring(PackGuide guide) {
        try {
            packImport.run(List.of(guide), null);
        } catch (PackException e) {
            LOG.info("guide {} stays as it is here: {}", guide.key(), e.getMessage());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            LOG.info("guide {} was brought by another node", guide.key());
        }
    }
}
