package app.greenroom.testing;

import app.greenroom.recordings.RecordingStore;
import app.greenroom.recordings.StoreFullException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Lets the store of recordings fail once, as disks and processes do. */
@TestComponent
public class StoreTrouble implements BeanPostProcessor {

    /** What goes wrong at the next append. */
    public enum Kind {
        /** No room: nothing is written. */
        FULL,
        /** The bytes are on the disk, and the process dies before the database knows. */
        TORN
    }

    private final AtomicReference<Kind> next = new AtomicReference<>();

    public void once(Kind kind) {
        next.set(kind);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof RecordingStore store)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RecordingStore.class}, (proxy, method, arguments) -> {
                    Kind trouble = method.getName().equals("append") ? next.getAndSet(null) : null;
                    if (trouble == Kind.FULL) {
                        throw new StoreFullException("no space left on the test's device");
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
