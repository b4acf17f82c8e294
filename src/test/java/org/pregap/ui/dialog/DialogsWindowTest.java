package org.pregap.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.testing.EventThreadWatch;
import org.pregap.testing.FakeSession;
import org.pregap.testing.RealWindow;
import org.pregap.testing.SmallAlbum;
import org.pregap.testing.WindowTest;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.delivering.DeliverDialog;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.findings.FindingsDialog;
import org.pregap.ui.history.HistoryDialog;
import org.pregap.ui.isrc.IsrcSeriesDialog;
import org.pregap.ui.matching.MatchDialog;
import org.pregap.ui.properties.AlbumPropertiesDialog;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.Proof;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.Jobs;

@SuppressWarnings("NullAway.Init") // set before each test
@WindowTest
class DialogsWindowTest {
    /** What is made for the first time loads and compiles classes: 136 ms on two cores that others used as well. */
    private static final int MAKING_LIMIT_MS = 1_000;

    private static final int LIMIT_MS = 20;
    private static final int WARM_UPS = 2;
    private static final int LAPS = 3;
    private static final Map<DeskAction, String> DIALOGS = new EnumMap<>(Map.of(
            DeskAction.PROPERTIES, "properties",
            DeskAction.ISRC_SERIES, "isrc",
            DeskAction.MATCH, "matching",
            DeskAction.DELIVERY, "deliver",
            DeskAction.FINDINGS, "findings",
            DeskAction.HISTORY, "history"));

    @TempDir
    Path folder;

    private Jobs jobs;
    private Desk desk;
    private JFrame owner;

    @BeforeEach
    void open() throws IOException {
        Album album = SmallAlbum.in(folder);
        jobs = new Jobs(EventQueue::invokeLater, 2);
        desk = asks(() -> {
            Look.LIGHT.install();
            return Desk.of(FakeSession.of(album, jobs).session());
        });
        owner = asks(this::bound);
    }

    /** A window with dialogs of its own, none of which is made yet. */
    private JFrame bound() {
        var owner = new JFrame();
        owner.setSize(800, 600);
        owner.setVisible(true);
        AlbumPropertiesDialog.bind(desk, owner);
        IsrcSeriesDialog.bind(desk, owner);
        MatchDialog.bind(desk, owner);
        DeliverDialog.bind(desk, owner, folder);
        FindingsDialog.bind(desk, owner);
        HistoryDialog.bind(desk, owner);
        return owner;
    }

    @AfterEach
    void close() {
        asks(() -> {
            Stream.of(owner.getOwnedWindows()).forEach(Window::dispose);
            owner.dispose();
            jobs.close();
            return owner;
        });
    }

    @ParameterizedTest
    @MethodSource("actions")
    void aDialogOpensStaysBesideIsNamedAndClosesByEscape(DeskAction action) throws Exception {
        String id = Objects.requireNonNull(DIALOGS.get(action));
        JDialog dialog = opened(action, id);
        assertThat(asks(dialog::isVisible)).isTrue();
        assertThat(asks(dialog::isModal)).isFalse();
        assertThat(asks(dialog::getTitle)).isNotBlank();
        assertThat(asks(() -> nameless(dialog.getContentPane()))).isEmpty();
        asks(() -> {
            dialog.setSize(dialog.getWidth() + 40, dialog.getHeight() + 30);
            KeyStroke escape = KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0);
            dialog.getRootPane().getActionForKeyStroke(escape).actionPerformed(null);
            return dialog;
        });
        assertThat(asks(dialog::isVisible)).isFalse();
        String size = asks(() -> desk.session().settings().get("dialog." + id + ".size"))
                .orElse("");
        assertThat(size).isEqualTo(asks(dialog::getWidth) + "x" + asks(dialog::getHeight));
        asks(() -> {
            desk.actions().run(action);
            return dialog;
        });
        assertThat(asks(dialog::isVisible)).isTrue();
    }

    static Set<DeskAction> actions() {
        return DIALOGS.keySet();
    }

    /** Opened for the first time each is made, in a Java that has loaded nothing of it; after that it only opens. */
    @Test
    void noDialogHoldsUpTheWindow() throws Exception {
        for (int i = 0; i <= WARM_UPS; i++) {
            assertThat(EventThreadWatch.tooLongEachTime(1, MAKING_LIMIT_MS, this::openAll))
                    .isEmpty();
        }
        assertThat(EventThreadWatch.tooLongEachTime(LAPS, LIMIT_MS, this::openAll))
                .isEmpty();
    }

    private void openAll() throws Exception {
        for (Map.Entry<DeskAction, String> each : DIALOGS.entrySet()) {
            JDialog dialog = opened(each.getKey(), each.getValue());
            asks(() -> {
                dialog.setVisible(false);
                return dialog;
            });
        }
    }

    /** As if the screen were 800 units wide. */
    @ParameterizedTest
    @MethodSource("actions")
    void onASmallScreenItsButtonsAreThere(DeskAction action) throws Exception {
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        try {
            asks(() -> {
                UIScale.setZoomFactor(screen.width / 800f);
                Look.LIGHT.install();
                return screen;
            });
            JDialog dialog = opened(action, Objects.requireNonNull(DIALOGS.get(action)));
            asks(() -> {
                dialog.validate();
                return dialog;
            });
            assertThat(asks(dialog::getWidth)).isLessThanOrEqualTo(screen.width);
            assertThat(asks(dialog::getHeight)).isLessThanOrEqualTo(screen.height);
            Rectangle seen = asks(() -> new Rectangle(dialog.getContentPane().getSize()));
            assertThat(asks(() -> places(dialog))).isNotEmpty().allMatch(seen::contains);
        } finally {
            asks(() -> {
                UIScale.setZoomFactor(1);
                Look.LIGHT.install();
                return screen;
            });
        }
    }

    /** Those that are not scrolled. */
    private static Stream<AbstractButton> buttons(Container within) {
        return Stream.of(within.getComponents()).filter(Component::isVisible).flatMap(each -> {
            if (each instanceof AbstractButton button) {
                return Stream.of(button);
            }
            return each instanceof Container inner && !(each instanceof JScrollPane) ? buttons(inner) : Stream.of();
        });
    }

    private static List<Rectangle> places(JDialog dialog) {
        Container content = dialog.getContentPane();
        return buttons(content)
                .map(button -> SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), content))
                .toList();
    }

    @Test
    void aDialogIsAsLargeAsWhatItShows() throws Exception {
        asks(() -> desk.session()
                .store()
                .apply(Edit.of(
                        "Hide",
                        album -> album.withOpening(album.opening()
                                .withHidden(List.of(
                                        album.track(1).clips().get(0),
                                        album.track(2).clips().get(0)))))));
        JDialog dialog = opened(DeskAction.PROPERTIES, "properties");
        assertThat(asks(dialog::getHeight)).isGreaterThanOrEqualTo(asks(dialog::getPreferredSize).height);
        assertThat(asks(dialog::getWidth)).isGreaterThanOrEqualTo(asks(dialog::getPreferredSize).width);
    }

    @Test
    void aMasterIsDeliveredByItsButtons() throws Exception {
        var ready = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        JDialog dialog = opened(DeskAction.DELIVERY, "deliver");
        AbstractButton deliver = asks(() -> find(dialog, AbstractButton.class, "deliver.deliver"));
        asks(() -> {
            desk.session().notices().observe(notice -> told.countDown());
            find(dialog, JTextComponent.class, "deliver.folder")
                    .setText(folder.resolve("out").toString());
            assertThat(deliver.isEnabled()).as("before it was looked at").isFalse();
            deliver.addPropertyChangeListener("enabled", event -> ready.countDown());
            return deliver;
        });
        assertThat(ready.await(60, TimeUnit.SECONDS)).isTrue();
        asks(() -> {
            deliver.doClick(0);
            return deliver;
        });
        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Proof.of(folder.resolve("out"), Job.unwatched()).isSound()).isTrue();
        JTable files = asks(() -> find(dialog, JTable.class, "deliver.report.files"));
        assertThat(asks(files::isShowing)).isTrue();
        assertThat(asks(files::getRowCount)).isGreaterThan(5);
    }

    @Test
    void aStepIsGoneBackToByEnter() throws Exception {
        asks(() -> {
            desk.session().store().apply(Edit.of("Delete", album -> album.withTracks(List.of())));
            return desk;
        });
        JDialog dialog = opened(DeskAction.HISTORY, "history");
        asks(() -> {
            JList<?> steps = find(dialog, JList.class, "history.list");
            steps.setSelectedIndex(0);
            steps.getActionForKeyStroke(KeyStroke.getKeyStroke("ENTER")).actionPerformed(null);
            return steps;
        });
        assertThat(asks(() -> desk.session().store().album().tracks())).hasSize(3);
    }

    private JDialog opened(DeskAction action, String id) throws Exception {
        asks(() -> {
            desk.actions().run(action);
            return action;
        });
        return RealWindow.dialog(owner, id + ".dialog");
    }

    /** What can have the focus and would be announced as nothing. */
    private static List<String> nameless(Container root) {
        return all(root).stream()
                .filter(part -> part instanceof AbstractButton
                        || part instanceof JTextComponent
                        || part instanceof JComboBox
                        || part instanceof JList
                        || part instanceof JTable)
                .filter(part -> part.isFocusable() && part.getName() != null)
                .filter(part -> part.getAccessibleContext().getAccessibleName() == null
                        || part.getAccessibleContext().getAccessibleName().isBlank())
                .map(Component::getName)
                .toList();
    }

    private static <C extends Component> C find(Container root, Class<C> kind, String name) {
        return all(root).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    private static List<Component> all(Container root) {
        List<Component> found = new ArrayList<>();
        for (Component child : root.getComponents()) {
            found.add(child);
            if (child instanceof Container container) {
                found.addAll(all(container));
            }
        }
        return found;
    }

    /** Asks on the event thread, after what waits there. */
    private static <T> T asks(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        try {
            EventQueue.invokeAndWait(() -> answer.add(question.get()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
        return answer.get(0);
    }
}
