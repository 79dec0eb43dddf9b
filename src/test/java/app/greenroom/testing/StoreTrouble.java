package app.greenroom.testing;

import app.greenroom.recordings.RecordingStore;
import app.greenroom.recordings.StoreFullException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Lets the store of recordings fail once, as disks and processes do. */
@TestComponent
public class StoreTrouble implements BeanPostProcessor {

    /** What goes wrong. */
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

    private record Trouble(Kind kind, String method) {}

    private final AtomicReference<Trouble> next = new AtomicReference<>();

    /** The next time the store does what this happens to. */
    public void once(Kind kind) {
        once(kind, kind.at);
    }

    /** At the next call of this method of the store. */
    public void once(Kind kind, String method) {
        next.set(new Trouble(kind, method));
    }

    /** It has happened. */
    public boolean over() {
        return next.get() == null;
    }

    private @Nullable Kind now(String method) {
        Trouble trouble = next.get();
        boolean due = trouble != null && trouble.method.equals(method) && next.compareAndSet(trouble, null);
        return due ? trouble.kind : null;
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
                    Kind trouble = now(method.getName());
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
