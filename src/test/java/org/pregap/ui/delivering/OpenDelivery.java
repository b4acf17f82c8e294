package org.pregap.ui.delivering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SmallAlbum;
import org.pregap.ui.delivering.choice.DeliverChoices;

/** The dialog of delivering a small album, without its window: what is done in it, and what it then shows. */
@SuppressWarnings("NullAway.Init") // shown as soon as it is opened
final class OpenDelivery {
    private final Path folder;
    private final FakeSession fake;
    private DeliverPresenter presenter;
    private DeliverState state;

    private OpenDelivery(Path folder, FakeSession fake) {
        this.folder = folder;
        this.fake = fake;
    }

    /**
     * Opens it, to deliver into {@code out}.
     *
     * @param folder of the album's files and of what is installed
     */
    static OpenDelivery in(Path folder, String title) throws IOException {
        var open = new OpenDelivery(folder, FakeSession.of(SmallAlbum.titled(folder, title)));
        open.anew();
        open.choose(choices -> choices.withDestination(folder.resolve("out").toString()));
        return open;
    }

    /** Another one in its place, which knows what was remembered. */
    void anew() {
        presenter = new DeliverPresenter(fake.session(), folder, shown -> state = shown);
        presenter.open();
        settle();
    }

    FakeSession fake() {
        return fake;
    }

    DeliverPresenter presenter() {
        return presenter;
    }

    /** What is shown now. */
    DeliverState state() {
        return state;
    }

    DeliverChoices choices() {
        return state.choices();
    }

    /** Waits until nothing more goes on. */
    void settle() {
        fake.settle();
    }

    void choose(UnaryOperator<DeliverChoices> change) {
        presenter.choose(change);
        settle();
    }

    void deliver() {
        presenter.deliver();
        settle();
    }

    void close() {
        fake.session().jobs().close();
    }
}
