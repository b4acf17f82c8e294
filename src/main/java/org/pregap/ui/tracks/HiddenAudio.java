package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import org.pregap.model.Source;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.TakenSource;
import org.pregap.workspace.edit.HiddenEdits;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** Hides a file before the first track, behind what is hidden already, as one step. */
final class HiddenAudio {
    private final Session session;
    private final Component owner;
    private final Words words = Words.of(HiddenAudio.class);

    HiddenAudio(Session session, Component owner) {
        this.session = session;
        this.owner = owner;
    }

    boolean isPossible() {
        return !session.store().album().tracks().isEmpty();
    }

    /** Asks which file. */
    void chooseFile() {
        var chooser = new SystemFileChooser();
        chooser.setDialogTitle(words.get("opening.choose"));
        if (chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            File chosen = chooser.getSelectedFile();
            hide(chosen.toPath());
        }
    }

    void hide(Path file) {
        session.jobs()
                .run(
                        words.get("opening.job", String.valueOf(file.getFileName())),
                        job -> TakenSource.of(file, job),
                        this::taken);
    }

    private void taken(Outcome<Source> outcome) {
        if (outcome instanceof Outcome.Done<Source> done) {
            try {
                session.store().apply(HiddenEdits.add(done.result()));
            } catch (IllegalArgumentException unfit) {
                failed(String.valueOf(unfit.getMessage()));
            }
        } else if (outcome instanceof Outcome.Failed<Source> failed) {
            failed(FaultText.of(failed.reason()));
        }
    }

    private void failed(String reason) {
        session.notices().tell(Notice.failure(words.get("opening.failed", reason)));
    }
}
