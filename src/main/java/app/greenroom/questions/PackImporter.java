package app.greenroom.questions;

import app.greenroom.guides.PackException;
import app.greenroom.guides.PackGuide;
import app.greenroom.guides.PackProblem;
import app.greenroom.guides.PackReader;
import app.greenroom.people.CurrentPerson;
import app.greenroom.shared.RuleException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings packs into the studio: new guides, and newer versions of those that are here. */
@Service
@PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
public class PackImporter {

    private final PackImport packImport;
    private final PackTerms terms;
    private final CurrentPerson current;

    PackImporter(PackImport packImport, PackTerms terms, CurrentPerson current) {
        this.packImport = packImport;
        this.terms = terms;
        this.current = current;
    }

    /**
     * Imports everything in the file or nothing. A guide that is here in the same state is left as it is.
     *
     * @throws PackException with the line and the reason of everything that is wrong
     */
    public ImportResult importPack(String fileName, InputStream file) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (Stream.of(".yaml", ".yml").noneMatch(name::endsWith)) {
            throw new PackException(List.of(new PackProblem(1, "a pack is a file that ends with .yaml")));
        }
        List<PackGuide> pack = new PackReader(terms.now()).read(file);
        try {
            return packImport.run(pack, current.id());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            throw new RuleException(
                    "Somebody else is importing the same guide at this moment. Nothing was changed; please try again.");
        }
    }
}
