import {
  connect
} from "./cli-chunk-3.js";
import "./cli-chunk-8.js";
import "./cli-chunk-7.js";
export {
  connect
};
