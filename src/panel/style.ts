/** The stylesheets, in the order that matters. */
import "./css/base.css";
import "./css/frame.css";
import "./css/sidebar.css";
import "./css/dialogs.css";
import "./css/scenes.css";
import "./css/narrow.css";
