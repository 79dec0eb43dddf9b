package app.greenroom.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.uploads.UploadStudio.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * No acknowledged byte is ever lost, and every take arrives bit by bit, whatever fails on the way: the server killed at a
 * random byte, lines cut or dead, two writers, a full disk. The seed is printed; {@code -Dledger.seed=…} repeats its plan.
 * {@code -Dledger.postgres=205} lets as much happen on PostgreSQL as on H2.
 */
class LedgerIT {

    /** Of each kind, in their order. */
    private static final int[] ALL = {10, 60, 30, 35, 20, 30, 20};

    private static final int SENDERS = 3;
    private static final Duration TAKE_OVER = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    @Timeout(400)
    void twoHundredFaultsLoseNothing() throws Exception {
        stand(Database.h2(folder), ALL);
    }

    @Test
    @Timeout(400)
    void norDoTheyOnPostgreSql() throws Exception {
        int wanted = Integer.getInteger("ledger.postgres", 41);
        int all = Arrays.stream(ALL).sum();
        stand(
                Database.postgres(),
                Arrays.stream(ALL)
                        .map(count -> Math.max(1, count * wanted / all))
                        .toArray());
    }

    /** @param counts of each kind of fault */
    private void stand(Database database, int[] counts) throws Exception {
        long seed = Long.getLong("ledger.seed", new Random().nextInt(1_000_000));
        try (MaybeDisk disk = new MaybeDisk(folder.resolve("disk"))) {
            Map<Faults.Kind, Integer> wanted = new EnumMap<>(Faults.Kind.class);
            for (Faults.Kind kind : Faults.Kind.values()) {
                wanted.put(kind, counts[kind.ordinal()]);
            }
            if (disk.mounted == null) {
                wanted.remove(Faults.Kind.DISK_FULL);
            }
            Faults faults = new Faults(seed, wanted);
            System.out.println("ledger: -Dledger.seed=" + seed);
            int takes;
            try (UploadStudio studio = UploadStudio.start(folder, database, disk.settings())) {
                takes = send(studio, faults, disk.mounted, seed);
            }
            System.out.println("ledger: " + faults.count() + " faults in " + takes + " takes: " + faults);
            assertThat(faults.count())
                    .isEqualTo(
                            wanted.values().stream().mapToInt(Integer::intValue).sum());
            assertThat(faults.longestTakeOver()).isLessThanOrEqualTo(TAKE_OVER);
        }
    }

    private static int send(UploadStudio studio, Faults faults, @Nullable FullDisk disk, long seed) throws Exception {
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(new Sender(studio, faults, disk, new Random(seed + i)));
        }
        int takes = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(SENDERS)) {
            for (Future<Integer> done : threads.invokeAll(senders)) {
                takes += done.get();
            }
        }
        return takes;
    }

    /** A disk of our own, where this machine lets us have one. */
    private static final class MaybeDisk implements AutoCloseable {

        private @Nullable FullDisk mounted;

        MaybeDisk(Path folder) throws InterruptedException {
            try {
                mounted = FullDisk.mount(folder);
            } catch (IOException e) {
                System.out.println("ledger: no disk can be mounted here, so none is filled: " + e.getMessage());
            }
        }

        Map<String, String> settings() {
            Map<String, String> settings = new HashMap<>();
            if (mounted != null) {
                settings.put("GREENROOM_RECORDINGS_FOLDER", mounted.folder().toString());
                settings.put("GREENROOM_RECORDINGS_KEEPFREE", "0B");
            }
            return settings;
        }

        @Override
        public void close() throws IOException, InterruptedException {
            if (mounted != null) {
                mounted.close();
            }
        }
    }
}
