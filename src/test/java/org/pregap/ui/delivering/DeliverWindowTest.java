package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.RealWindow.on;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.parallel.Job;
import org.pregap.testing.FakeSession;
import org.pregap.testing.RealWindow;
import org.pregap.testing.SmallAlbum;
import org.pregap.testing.WindowTest;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.Proof;
import org.pregap.workspace.jobs.Jobs;

/** Somebody delivers several formats at once, with the buttons and the keys of the dialog. */
@SuppressWarnings("NullAway.Init") // set before each test
@WindowTest
class DeliverWindowTest {
    private static final int HIGHEST = 860;

    @TempDir
    Path folder;

    private Jobs jobs;
    private JFrame owner;
    private JDialog dialog;
    private RealWindow user;

    @BeforeEach
    void open() throws Exception {
        var album = SmallAlbum.in(folder);
        Path presets = Files.createDirectories(folder.resolve("templates/deliver"));
        Files.writeString(presets.resolve("shops.json"), "{\"tracks\": [\"aiff24\"], \"names\": \"{track}\"}");
        jobs = new Jobs(EventQueue::invokeLater, 2);
        Desk desk = on(() -> {
            Look.LIGHT.install();
            owner = new JFrame();
            owner.setSize(400, 300);
            owner.setVisible(true);
            Desk made = Desk.of(FakeSession.of(album, jobs).session());
            DeliverDialog.bind(made, owner, folder);
            made.actions().run(DeskAction.DELIVERY);
            return made;
        });
        dialog = RealWindow.dialog(owner, "deliver.dialog");
        user = new RealWindow(dialog);
        user.await("the dialog is there", dialog::isActive);
        assertThat(desk.session().store().album().tracks()).hasSize(3);
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            Stream.of(owner.getOwnedWindows()).forEach(Window::dispose);
            owner.dispose();
            jobs.close();
            return null;
        });
    }

    @Test
    void severalFormatsAreDeliveredAndProved() throws Exception {
        Path out = folder.resolve("out");
        click("deliver.image");
        user.press(KeyEvent.VK_ALT, KeyEvent.VK_T);
        JTabbedPane tabs = user.find("deliver.tabs", JTabbedPane.class);
        user.await("track files are in front", () -> tabs.getSelectedIndex() == 1);
        click("deliver.wav16");
        click("deliver.flac24");
        click("deliver.flac24.rates");
        tickRate("48 kHz");
        JTextComponent destination = user.find("deliver.folder", JTextComponent.class);
        on(() -> {
            destination.setText(out.toString());
            return null;
        });
        assertThat(on(() -> tabs.getTitleAt(0))).isEqualTo("CD master (2)");
        assertThat(on(() -> tabs.getTitleAt(1))).isEqualTo("Track files (3)");
        assertThat(on(dialog::getHeight)).isLessThanOrEqualTo(HIGHEST);

        AbstractButton deliver = user.find("deliver.deliver", AbstractButton.class);
        user.await("it can be delivered", deliver::isEnabled);
        click("deliver.deliver");
        AbstractButton goOn = user.find("deliver.goOn", AbstractButton.class);
        JTable files = user.find("deliver.report.files", JTable.class);
        user.await("it is asked about warnings, or done", () -> goOn.isShowing() || files.isShowing());
        if (on(goOn::isShowing)) {
            click("deliver.goOn");
        }
        user.await("it is delivered", () -> files.isShowing() && files.getRowCount() > 5);
        Proof proof = Proof.of(out, Job.unwatched());
        assertThat(proof.isSound()).isTrue();
        assertThat(proof.withReport()).isTrue();
        try (var made = Files.list(out)) {
            assertThat(made.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "DDP", "IMAGE", "WAV-16-44.1", "FLAC-24-44.1", "FLAC-24-48", "report.json", "report.html");
        }
        assertThat(loudnessOf(files, "FLAC-24-48/")).hasSize(3).noneMatch(String::isEmpty);
        AbstractButton page = user.find("deliver.page", AbstractButton.class);
        assertThat(on(page::isShowing)).as("the page can be opened").isTrue();
    }

    @Test
    void aPresetFillsTheFields() throws Exception {
        JComboBox<?> box = user.find("deliver.preset", JComboBox.class);
        user.await("presets are there", () -> box.getItemCount() == 2);
        on(() -> {
            box.setSelectedIndex(1);
            return null;
        });
        AbstractButton ticked = user.find("deliver.aiff24", AbstractButton.class);
        AbstractButton ddp = user.find("deliver.ddp", AbstractButton.class);
        user.await("it has filled the fields", () -> ticked.isSelected() && !ddp.isSelected());
        Component notes = user.find("deliver.preset.notes", Component.class);
        assertThat(on(notes::isVisible)).isFalse();
        click("deliver.ddp");
        user.await("it is said that something was changed", notes::isVisible);
    }

    private void click(String name) throws Exception {
        AbstractButton button = user.find(name, AbstractButton.class);
        user.await(name + " can be used", () -> button.isShowing() && button.isEnabled());
        on(() -> {
            button.doClick(0);
            return null;
        });
    }

    /** In the menu that is open. */
    private void tickRate(String text) throws Exception {
        RatesButton button = user.find("deliver.flac24.rates", RatesButton.class);
        user.await("its menu is open", () -> button.menu().isShowing());
        on(() -> {
            Stream.of(button.menu().getComponents())
                    .map(JMenuItem.class::cast)
                    .filter(item -> item.getText().equals(text))
                    .forEach(item -> item.doClick(0));
            button.menu().setVisible(false);
            return null;
        });
    }

    private static List<String> loudnessOf(JTable files, String folder) throws Exception {
        return on(() -> Stream.iterate(0, row -> row + 1)
                .limit(files.getRowCount())
                .filter(row -> String.valueOf(files.getValueAt(row, 0)).startsWith(folder))
                .map(row -> String.valueOf(files.getValueAt(row, 2)))
                .toList());
    }
}
