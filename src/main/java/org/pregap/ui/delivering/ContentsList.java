package org.pregap.ui.delivering;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.pregap.ui.delivering.report.SizeText;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveryPlan;

/** What a delivery will hold, folder by folder; while it runs, which folder is done and which is being made. */
final class ContentsList {
    /** How far a folder is. */
    enum Progress {
        WAITING,
        GOING,
        DONE
    }

    private sealed interface Line {
        record Folder(String text, Progress progress) implements Line {}

        record File(String name) implements Line {}
    }

    private final Words words;
    private final DefaultListModel<Line> lines = new DefaultListModel<>();
    private final JList<Line> list = new JList<>(lines);

    ContentsList(Words words) {
        this.words = words;
        list.setName("deliver.contents");
        list.getAccessibleContext().setAccessibleName(words.get("contents.list"));
        list.setCellRenderer(new Renderer());
        list.setVisibleRowCount(9);
    }

    JList<?> component() {
        return list;
    }

    /** @param going the folders that are being made right now; none while nothing runs */
    void show(List<DeliveryPlan.Folder> folders, List<String> going) {
        List<Line> shown = new ArrayList<>();
        boolean before = !going.isEmpty();
        for (DeliveryPlan.Folder folder : folders) {
            boolean now = going.contains(folder.name());
            before = before && !now;
            Progress progress = now ? Progress.GOING : before ? Progress.DONE : Progress.WAITING;
            shown.add(new Line.Folder(heading(folder), progress));
            folder.files().forEach(file -> shown.add(new Line.File(file)));
        }
        List<Line> present = new ArrayList<>();
        lines.elements().asIterator().forEachRemaining(present::add);
        if (!present.equals(shown)) {
            lines.clear();
            lines.addAll(shown);
        }
    }

    private String heading(DeliveryPlan.Folder folder) {
        int count = folder.files().size();
        String files = count == 1 ? words.get("files.one") : words.get("files.many", Integer.toString(count));
        return words.get(
                "contents.size", words.get("contents.folder", folder.name(), files), SizeText.of(folder.bytes()));
    }

    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;
        private static final int ICON = 16;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            int side = UIScale.scale(6);
            int small = UIScale.scale(2);
            if (value instanceof Line.Folder folder) {
                setText(folder.text());
                setFont(list.getFont().deriveFont(Font.BOLD));
                setIcon(icon(folder.progress(), selected));
                setIconTextGap(side);
                setBorder(BorderFactory.createEmptyBorder(UIScale.scale(index == 0 ? 3 : 8), side, small, side));
            } else if (value instanceof Line.File file) {
                setText(file.name());
                setFont(list.getFont());
                setIcon(null);
                setBorder(BorderFactory.createEmptyBorder(small, UIScale.scale(ICON) + 2 * side, small, side));
            }
            return this;
        }

        private static ThemeIcon icon(Progress progress, boolean selected) {
            Ikon sign =
                    switch (progress) {
                        case WAITING -> MaterialDesignF.FOLDER_OUTLINE;
                        case GOING -> MaterialDesignF.FOLDER_CLOCK_OUTLINE;
                        case DONE -> MaterialDesignC.CHECK_CIRCLE;
                    };
            String key =
                    switch (progress) {
                        case WAITING -> "Pregap.dimForeground";
                        case GOING -> "Pregap.accentColor";
                        case DONE -> "Pregap.goodColor";
                    };
            ThemeIcon icon = ThemeIcon.of(sign, key).withSize(ICON);
            return selected ? icon.likeText() : icon;
        }
    }
}
