package app.greenroom.testing;

import app.greenroom.recordings.RecordingStore;
import app.greenroom.recordings.StoreFullException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Lets the store of recordings fail once, as disks and processes do. */
@TestComponent
public class StoreTrouble implements BeanPostProcessor {

    /** What goes wrong at the next append, or the next time a whole file is put. */
    public enum Kind {
        /** No room: nothing is written. */
        FULL("append"),
        /** The bytes are on the disk, and the process dies before the database knows. */
        TORN("append"),
        /** The disk keeps something else than it was given, and says nothing. */
        SPOILED("put");

        private final String at;

        Kind(String at) {
            this.at = at;
        }
    }

    private final AtomicReference<Kind> next = new AtomicReference<>();

    public void once(Kind kind) {
        next.set(kind);
    }

    private static void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof RecordingStore store)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RecordingStore.class}, (proxy, method, arguments) -> {
                    Kind trouble = next.get();
                    if (trouble != null
                            && (!trouble.at.equals(method.getName()) || !next.compareAndSet(trouble, null))) {
                        trouble = null;
                    }
                    if (trouble == Kind.FULL) {
                        throw new StoreFullException("no space left on the test's device");
                    }
                    if (trouble == Kind.SPOILED) {
                        spoil((Path) arguments[1]);
                    }
                    try {
                        Object result = method.invoke(store, arguments);
                        if (trouble == Kind.TORN) {
                            throw new IllegalStateException("killed after the write");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
