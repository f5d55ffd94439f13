package org.listpool.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.listpool.house.StackTraces;

/** Runs the demo beside the service once it has started, when {@code listpool.demo.load} is given. */
@ApplicationScoped
class DemoStart {

    private final boolean demo;
    private final Optional<Boolean> load;
    private final int seconds;
    private final int port;
    private volatile boolean stopping;

    @Inject
    DemoStart(
            @ConfigProperty(name = "listpool.demo") boolean demo,
            @ConfigProperty(name = "listpool.demo.load") Optional<Boolean> load,
            @ConfigProperty(name = "listpool.demo.seconds", defaultValue = "30") int seconds,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demo = demo;
        this.load = load;
        this.seconds = seconds;
        this.port = port;
    }

    void begin(@Observes StartupEvent start) {
        if (demo && load.isPresent()) {
            Thread.ofPlatform().daemon().name("demo").start(this::run);
        }
    }

    void end(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    private void run() {
        URI service = URI.create("http://localhost:" + port);
        OwnDoors doors = new OwnDoors(service);
        try {
            doors.awaitReady();
            if (load.orElse(false)) {
                new DemoPool(doors, System.out).show(seconds);
            }
            System.out.println(DemoWords.whereToLook(service));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DoorClosed e) {
            if (!stopping) {
                System.err.println("The demo stops here: " + e.getMessage());
            }
        } catch (RuntimeException e) {
            System.err.println("The demo stops here, for a reason inside ListPool:\n" + StackTraces.withoutMessages(e));
        }
    }
}
