package app.greenroom.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The ffmpeg inside the jar of org.bytedeco for this platform, unpacked once into the data directory. */
class BundledFfmpeg {

    private static final Logger LOG = LoggerFactory.getLogger(BundledFfmpeg.class);
    private static final Pattern MISSING = Pattern.compile("error while loading shared libraries: (\\S+): cannot open");
    /** Sound cards and screens: never called when files are read. */
    private static final Pattern DEVICES =
            Pattern.compile("lib(pulse|asound|xcb|X11|SDL|jack|sndio)[-\\w]*\\.so[.\\d]*");

    /** Part of the folder's name, so that an upgrade unpacks its own. */
    private static final Pattern JAR = Pattern.compile("ffmpeg-[\\w.-]+(?=\\.jar)");

    private final Path tools;

    BundledFfmpeg(Path home) {
        this.tools = home.toAbsolutePath().resolve("tools");
    }

    Optional<FfmpegProgram> find() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/bytedeco/ffmpeg/" + platform() + "/*");
        if (files.length == 0) {
            return Optional.empty();
        }
        Matcher jar = JAR.matcher(files[0].getURL().toString());
        Path folder = tools.resolve(jar.find() ? jar.group() : "ffmpeg-" + platform());
        if (!Files.isDirectory(folder)) {
            unpack(files, folder);
        }
        Path program = folder.resolve(windows() ? "ffmpeg.exe" : "ffmpeg");
        // the libraries beside the program find each other only by this
        FfmpegProgram found = new FfmpegProgram(
                program, Map.of("LD_LIBRARY_PATH", folder.toString(), "DYLD_LIBRARY_PATH", folder.toString()));
        return runs(found) ? Optional.of(found) : Optional.empty();
    }

    private void unpack(Resource[] files, Path folder) throws IOException {
        Files.createDirectories(tools);
        Path part = Files.createTempDirectory(tools, "part");
        try {
            for (Resource file : files) {
                String name = file.getFilename();
                if (name == null || name.isEmpty() || name.matches("(lib)?jni.*|ffprobe.*")) {
                    continue;
                }
                try (InputStream bytes = file.getInputStream()) {
                    Files.copy(bytes, part.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
                if (!part.resolve(name).toFile().setExecutable(true, true)) {
                    throw new IOException("cannot make " + name + " executable");
                }
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            LOG.debug("another process unpacked ffmpeg at the same time");
        } finally {
            FileSystemUtils.deleteRecursively(part);
        }
    }

    private static boolean runs(FfmpegProgram program) throws IOException {
        for (int attempt = 0; attempt < 10; attempt++) {
            String complaint = FfmpegProbe.complaint(program);
            if (complaint == null) {
                return true;
            }
            Matcher missing = MISSING.matcher(complaint);
            if (!missing.find() || !DEVICES.matcher(missing.group(1)).matches()) {
                LOG.warn("the ffmpeg that comes with Greenroom does not run here: {}", complaint);
                return false;
            }
            Files.write(program.path().resolveSibling(missing.group(1)), EmptyLibrary.named(missing.group(1)));
        }
        return false;
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static String platform() {
        String name = System.getProperty("os.name");
        String system = windows() ? "windows" : name.startsWith("Mac") ? "macosx" : "linux";
        return system + (System.getProperty("os.arch").equals("aarch64") ? "-arm64" : "-x86_64");
    }
}
