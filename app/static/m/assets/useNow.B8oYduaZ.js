import{j as e,M as t}from"./index-LLy9kt7H.js";function a(){const a=e(Date.now()),n=setInterval(()=>{a.value=Date.now()},1e3);return t(()=>clearInterval(n)),a}export{a as u};
